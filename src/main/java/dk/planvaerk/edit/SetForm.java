package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a row of a running text one of another form, such as a section a chapter. It has the columns of that form; one
 * that the form has not stays with the row as its own where something is written in it.
 */
public record SetForm(String row, String form) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    Row was = plan.row(row).orElse(null);
    if (was == null) return Outcome.refused("edit.gone");
    PlanKind kind = plan.kind();
    if (kind.text() == null || !kind.knows(form)) return Outcome.refused("edit.misfit");
    if (form.equals(was.form())) return Outcome.of(plan);
    Row now = RowShape.with(kind, was, form, columns(kind, was));
    return now.fits(kind) ? Outcome.of(plan.withRow(row, r -> now)) : Outcome.refused("edit.misfit");
  }

  private List<RowColumn> columns(PlanKind kind, Row was) {
    List<RowColumn> of = RowShape.of(kind.columns(form));
    List<RowColumn> own = RowShape.columns(kind, was);
    boolean changed = !was.columns().isEmpty();
    var columns = new ArrayList<>(changed ? own : of);
    List<String> there = columns.stream().map(RowColumn::column).toList();
    (changed ? of : own).stream().filter(c -> !there.contains(c.column()) && (changed || isWritten(was, c.column()))).forEach(columns::add);
    return columns;
  }

  private static boolean isWritten(Row row, String column) {
    return Stream.concat(row.cell(column).stream(), row.steps().stream().flatMap(s -> s.cell(column).stream()))
        .anyMatch(c -> !c.text().isBlank());
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Spots.first(plan, row);
  }
}
