package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.ui.editor.marks.ComparedText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /**
   * In reading order; a row cell counts with the first step.
   *
   * @param compared the cells that show what went away from them
   * @param guided whether empty cells ask their guide questions; of several steps those of the first do
   */
  static List<Place> of(PlanKind kind, Row row, Map<Spot.InRow, ComparedText> compared, StepNotes notes, boolean guided) {
    List<String> columns = kind.shown().stream().map(Column::id).toList();
    return row.spots(kind).stream()
        .map(spot -> place(kind, row, spot, columns.indexOf(spot.column()), compared.get(spot), notes, guided)).toList();
  }

  private static Place place(
      PlanKind kind, Row row, Spot.InRow spot, int column, @Nullable ComparedText compared, StepNotes notes,
      boolean guided) {
    String id = spot.step();
    int step = id == null ? ALL : row.indexOf(id);
    Text text = row.text(spot).orElse(Text.EMPTY);
    String label = step <= 0 ? kind.priorityLabel(row, spot.column()).orElse("") : "";
    ComparedText shown = compared == null ? ComparedText.of(text) : compared;
    return new Place(spot, column, step,
        new CellText(label, shown, guided && step <= 0 ? kind.shown().get(column).guide() : "", notes.of(kind, row, spot), CellFont.TEXT));
  }
}
