package dk.planvaerk.importing;

import dk.planvaerk.importing.Grid.GridCell;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows that a grid becomes.
 *
 * @param left what of the grid is not in them
 */
public record GridRows(List<Row> rows, List<Message> left) {
  public GridRows {
    rows = List.copyOf(rows);
    left = List.copyOf(left);
  }

  /** Makes the rows as a form says. */
  public static GridRows of(Grid grid, TableForm form, PlanKind kind, Ids ids) {
    var maker = new RowMaker(kind, ids, form.columns());
    List<Row> rows = groups(grid, form, kind).stream().map(maker::row).toList();
    return new GridRows(rows, left(grid, form));
  }

  /** Whether it makes a difference that lines without texts of their own belong to the row above. */
  public static boolean hasStepsBelow(Grid grid, TableForm form, PlanKind kind) {
    return groups(grid, form.withStepsBelow(true), kind).stream().anyMatch(g -> g.size() > 1);
  }

  private static List<List<List<GridCell>>> groups(Grid grid, TableForm form, PlanKind kind) {
    var groups = new ArrayList<List<List<GridCell>>>();
    for (int i = form.heading() + 1; i < grid.rows().size(); i++) {
      List<GridCell> line = grid.rows().get(i);
      if (form.heading() >= 0 && line.equals(grid.rows().get(form.heading()))) continue; // said again on a new page
      if (groups.isEmpty() && isGuide(line, form, kind)) continue;
      boolean taken = IntStream.range(0, line.size()).anyMatch(c -> form.columns().get(c).isPresent() && !line.get(c).isBlank());
      if (!taken) continue;
      if (form.stepsBelow() && !groups.isEmpty() && isBelow(line, form, kind)) groups.getLast().add(line);
      else groups.add(new ArrayList<>(List.of(whole(grid, i))));
    }
    return groups;
  }

  /** Whether a line has the guide questions of its columns and nothing else, as in the printed template. */
  private static boolean isGuide(List<GridCell> line, TableForm form, PlanKind kind) {
    return IntStream.range(0, line.size()).filter(c -> !line.get(c).isBlank()).allMatch(c -> form.columns().get(c)
        .flatMap(kind::column)
        .filter(k -> Likeness.plain(k.guide()).equals(Likeness.plain(line.get(c).text().oneLine()))).isPresent());
  }

  /** No text of the row's own columns, or only few beside cells that are merged with those above. */
  private static boolean isBelow(List<GridCell> line, TableForm form, PlanKind kind) {
    List<GridCell> own = IntStream.range(0, line.size())
        .filter(c -> form.columns().get(c).flatMap(kind::column).filter(k -> k.place() == Place.ROW).isPresent())
        .mapToObj(line::get).toList();
    long texts = own.stream().filter(c -> !c.isBlank()).count();
    boolean merged = own.stream().anyMatch(GridCell::continued);
    return !own.isEmpty() && (texts == 0 || (merged && 2 * texts < own.size()));
  }

  /** A line that begins a row, with the texts of cells that are merged with those above. */
  private static List<GridCell> whole(Grid grid, int line) {
    return IntStream.range(0, grid.width()).mapToObj(c -> GridCell.of(grid.text(line, c))).toList();
  }

  private static List<Message> left(Grid grid, TableForm form) {
    var left = new ArrayList<Message>();
    for (int i = 0; i < form.heading(); i++) {
      String line = grid.rows().get(i).stream().map(c -> c.text().oneLine()).filter(t -> !t.isEmpty()).findFirst().orElse("");
      left.add(Message.of(GridRows.class, "grid.above", line));
    }
    for (int c = 0; c < grid.width(); c++) {
      if (form.columns().get(c).isPresent()) continue;
      long texts = texts(grid, form, c);
      String heading = form.heading(grid, c);
      String name = heading.isEmpty() ? Integer.toString(c + 1) : heading;
      if (texts > 0) left.add(Message.of(GridRows.class, heading.isEmpty() ? "grid.columnno" : "grid.column", name, texts));
    }
    left.addAll(grid.notes());
    return left;
  }

  private static long texts(Grid grid, TableForm form, int column) {
    return grid.rows().stream().skip(form.heading() + 1L).filter(r -> !r.get(column).isBlank()).count();
  }

  /** The first text of a column, to know it by. */
  public static Optional<Text> sample(Grid grid, TableForm form, PlanKind kind, int column) {
    return grid.rows().stream().skip(form.heading() + 1L).filter(r -> !isGuide(r, form, kind))
        .map(r -> r.get(column).text()).filter(t -> !t.isBlank()).findFirst();
  }
}
