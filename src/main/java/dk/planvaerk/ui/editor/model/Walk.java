package dk.planvaerk.ui.editor.model;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import java.util.List;
import java.util.Optional;

/** The order in which Tab goes through the cells: row by row, step by step, from left to right. */
public final class Walk {
  private Walk() {}

  public static Optional<Spot.InRow> first(Plan plan, String row) {
    return plan.row(row).map(r -> r.spots(plan.kind()).getFirst());
  }

  public static Optional<Spot.InRow> first(Plan plan) {
    return plan.rows().findFirst().map(r -> r.spots(plan.kind()).getFirst());
  }

  /** The cell before (-1) or after (1) another; nothing at the ends. */
  public static Optional<Spot.InRow> neighbour(Plan plan, Spot.InRow from, int by) {
    List<Row> rows = plan.rows().toList();
    int r = 0;
    while (r < rows.size() && !rows.get(r).id().equals(from.row())) r++;
    if (r == rows.size()) return Optional.empty();
    List<Spot.InRow> cells = rows.get(r).spots(plan.kind());
    int to = cells.indexOf(from) + by;
    if (to >= 0 && to < cells.size()) return Optional.of(cells.get(to));
    int next = r + by;
    if (next < 0 || next >= rows.size()) return Optional.empty();
    List<Spot.InRow> there = rows.get(next).spots(plan.kind());
    return Optional.of(by > 0 ? there.getFirst() : there.getLast());
  }

  /** The cell above (-1) or below (1) another: in a table that of the same column; nothing at the ends. */
  public static Optional<Spot.InRow> above(Plan plan, Spot.InRow from, int by) {
    if (plan.kind().text() != null) return onPage(plan, from, by);
    List<Spot.InRow> column = plan.rows().flatMap(r -> r.spots(plan.kind()).stream())
        .filter(s -> s.column().equals(from.column())).toList();
    int at = column.indexOf(from);
    return at < 0 || at + by < 0 || at + by >= column.size() ? Optional.empty() : Optional.of(column.get(at + by));
  }

  /** On a page cells stand below each other, but for those of one line of a table: there it is the one of the same column. */
  private static Optional<Spot.InRow> onPage(Plan plan, Spot.InRow from, int by) {
    List<Spot.InRow> all = plan.rows().flatMap(r -> r.spots(plan.kind()).stream()).toList();
    int at = all.indexOf(from);
    if (at < 0) return Optional.empty();
    int to = at + by;
    while (to >= 0 && to < all.size() && isBeside(plan, from, all.get(to))) to += by;
    if (to < 0 || to >= all.size()) return Optional.empty();
    Spot.InRow nearest = all.get(to);
    return all.stream().filter(s -> s.column().equals(from.column()) && isBeside(plan, nearest, s)).findFirst().or(() -> Optional.of(nearest));
  }

  private static boolean isBeside(Plan plan, Spot.InRow a, Spot.InRow b) {
    if (a.equals(b)) return true;
    if (!a.row().equals(b.row())) return false;
    boolean line = plan.row(a.row()).filter(plan.kind()::isTableLine).isPresent();
    return line || (a.step() != null && a.step().equals(b.step()));
  }

  /** The first column that a step of a row has. */
  public static String firstColumn(PlanKind kind, Row row, Step step) {
    return kind.shown(row).stream().map(Column::id).filter(c -> step.cell(c).isPresent()).findFirst()
        .orElse(kind.shown(row).getFirst().id());
  }
}
