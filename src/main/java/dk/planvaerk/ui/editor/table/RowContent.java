package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import java.util.ArrayList;
import java.util.List;

/** The cells of one row and what they show. */
final class RowContent {
  /** The step of a cell that spans all steps. */
  static final int ALL = -1;

  /**
   * One cell.
   *
   * @param column index of the column
   * @param step index of the step, or {@link #ALL}
   */
  record Place(Spot.InRow spot, int column, int step, CellText text) {}

  private RowContent() {}

  /** Row by row of steps, in each from left to right; a row cell counts with the first step. */
  static List<Place> of(PlanKind kind, Row row) {
    var places = new ArrayList<Place>();
    for (int s = 0; s < row.steps().size(); s++) {
      Step step = row.steps().get(s);
      for (int c = 0; c < kind.columns().size(); c++) {
        Column column = kind.columns().get(c);
        Cell ofRow = row.cell(column.id()).orElse(null);
        if (ofRow == null) {
          Cell cell = step.cell(column.id()).orElse(Cell.empty(column.id()));
          places.add(new Place(new Spot.InRow(row.id(), step.id(), column.id()), c, s, text(kind, row, column, cell, s)));
        } else if (s == 0) {
          places.add(new Place(new Spot.InRow(row.id(), null, column.id()), c, ALL, text(kind, row, column, ofRow, s)));
        }
      }
    }
    return places;
  }

  private static CellText text(PlanKind kind, Row row, Column column, Cell cell, int step) {
    String label = step == 0 ? kind.priorityLabel(row, column.id()).orElse("") : "";
    return CellText.of(label, cell.text(), column.guide());
  }
}
