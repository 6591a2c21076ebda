package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
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

  /** In reading order; a row cell counts with the first step. */
  static List<Place> of(PlanKind kind, Row row, StepNotes notes) {
    List<String> columns = kind.columns().stream().map(Column::id).toList();
    return row.spots(kind).stream().map(spot -> place(kind, row, spot, columns.indexOf(spot.column()), notes)).toList();
  }

  private static Place place(PlanKind kind, Row row, Spot.InRow spot, int column, StepNotes notes) {
    String id = spot.step();
    int step = id == null ? ALL : row.indexOf(id);
    Text text = (id == null ? row.cell(spot.column()) : row.step(id).flatMap(s -> s.cell(spot.column())))
        .map(Cell::text).orElse(Text.EMPTY);
    String label = step <= 0 ? kind.priorityLabel(row, spot.column()).orElse("") : "";
    return new Place(spot, column, step, new CellText(label, text, kind.columns().get(column).guide(), notes.of(kind, row, spot)));
  }
}
