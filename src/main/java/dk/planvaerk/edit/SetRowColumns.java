package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.Spot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Gives a row of a running text columns of its own: another order, other headings, some left out and some that only it
 * has. A text whose column is left out is kept with the row as one that has no place, and comes back with the column.
 *
 * @param columns all that it is to have, or none for those of its form
 */
public record SetRowColumns(String row, List<RowColumn> columns) implements Edit {
  public SetRowColumns {
    columns = List.copyOf(columns);
  }

  /** The columns that a row has now, to begin a change with. */
  public static List<RowColumn> columns(Plan plan, Row row) {
    return RowShape.columns(plan.kind(), row);
  }

  @Override
  public Outcome apply(Plan plan) {
    Row was = plan.row(row).orElse(null);
    if (was == null) return Outcome.refused("edit.gone");
    PlanKind kind = plan.kind();
    String form = was.form();
    if (kind.text() == null || form == null) return Outcome.refused("edit.misfit");
    var ids = new HashSet<String>();
    if (!columns.stream().allMatch(c -> ids.add(c.column()))) return Outcome.refused("edit.twice");
    Row now = RowShape.with(kind, was, form, columns.isEmpty() ? RowShape.of(kind.columns(form)) : columns);
    if (now.equals(was)) return Outcome.of(plan);
    return now.fits(kind) ? Outcome.of(plan.withRow(row, r -> now)) : Outcome.refused("edit.misfit");
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Spots.first(plan, row);
  }
}
