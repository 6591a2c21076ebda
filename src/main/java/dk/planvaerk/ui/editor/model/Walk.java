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

  /** The cell of the same column above (-1) or below (1) another; nothing at the ends. */
  public static Optional<Spot.InRow> above(Plan plan, Spot.InRow from, int by) {
    List<Spot.InRow> column = plan.rows().flatMap(r -> r.spots(plan.kind()).stream())
        .filter(s -> s.column().equals(from.column())).toList();
    int at = column.indexOf(from);
    return at < 0 || at + by < 0 || at + by >= column.size() ? Optional.empty() : Optional.of(column.get(at + by));
  }

  public static String firstColumn(PlanKind kind, Step step) {
    return kind.columns().stream().map(Column::id).filter(c -> step.cell(c).isPresent()).findFirst()
        .orElse(kind.columns().getFirst().id());
  }
}
