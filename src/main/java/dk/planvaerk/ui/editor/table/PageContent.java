package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Branches;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.ui.editor.marks.ComparedText;
import dk.planvaerk.ui.editor.table.RowContent.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The cells of one row on a page: its heading, and below it the text of each column under its own small heading. */
final class PageContent {
  private final PlanKind kind;
  private final StepNotes notes;
  private final Row row;
  private final Standing standing;
  private final List<Column> columns;
  private final Spot.InRow title;
  private final Map<Spot.InRow, ComparedText> compared;
  private final boolean asking;

  private PageContent(
      PlanKind kind, StepNotes notes, Row row, Standing standing, Map<Spot.InRow, ComparedText> compared, boolean guided) {
    this.kind = kind;
    this.notes = notes;
    this.row = row;
    this.standing = standing;
    this.compared = compared;
    columns = kind.shown(row);
    // On a page no headings of columns tell what an empty row is for.
    asking = guided || row.isBlank();
    title = row.title(kind).orElse(new Spot.InRow(row.id(), null, ""));
  }

  /**
   * @param guided whether it is the row that asks its guide questions; an empty row and an empty heading always do
   */
  static List<Place> of(
      PlanKind kind, StepNotes notes, Row row, Standing standing, Map<Spot.InRow, ComparedText> compared, boolean guided) {
    return new PageContent(kind, notes, row, standing, compared, guided).places();
  }

  /** Whether cells stand beside each other as a line of a small table: those of a row of such a form, or of a step. */
  static boolean areBeside(PlanKind kind, Row row, Spot.InRow a, Spot.InRow b) {
    return kind.isTableLine(row) || (a.step() != null && a.step().equals(b.step()));
  }

  private List<Place> places() {
    var places = new ArrayList<Place>();
    List<String> ids = columns.stream().map(Column::id).toList();
    for (Spot.InRow spot : row.spots(kind)) {
      int column = ids.indexOf(spot.column());
      int step = spot.step() == null ? RowContent.ALL : row.indexOf(spot.step());
      Text text = row.text(spot).orElse(Text.EMPTY);
      ComparedText shown = compared.getOrDefault(spot, ComparedText.of(text));
      boolean numbered = places.isEmpty() && title.column().isEmpty() && !standing.number().isEmpty();
      String label = label(columns.get(column), spot, step);
      String whole = numbered ? (standing.number() + " " + label).strip() : label;
      boolean asks = step <= 0 && (asking || spot.equals(title));
      String guide = asks ? guide(columns.get(column)) : "";
      CellFont font = spot.equals(title) ? CellFont.title(Branches.level(kind, row)) : CellFont.TEXT;
      places.add(new Place(spot, column, step, new CellText(whole, shown, guide, notes.of(kind, row, spot), font)));
    }
    return places;
  }

  /** A heading that is not printed is not shown either: the guide question says what an empty text is for. */
  private String label(Column column, Spot.InRow spot, int step) {
    if (spot.equals(title) || step > 0) return "";
    boolean line = kind.isTableLine(row);
    boolean silent = line ? !standing.begins() : column.bare();
    return silent ? "" : column.heading().strip();
  }

  /** Who is asked nothing is told what the place is for. */
  private String guide(Column column) {
    boolean line = kind.isTableLine(row);
    return !column.guide().isEmpty() || line || !column.bare() ? column.guide() : column.heading();
  }
}
