package dk.planvaerk.edit;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Moves the text of a column in one row: from the row to its steps, where all of it goes to the first,
 * for only the author knows what belongs to which; or from the steps to the row, one after the other.
 */
public record PlaceColumn(String row, String column, Place place) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    Row was = plan.row(row).orElse(null);
    if (was == null || plan.kind().columns(was).stream().noneMatch(c -> c.id().equals(column))) return Outcome.refused("edit.gone");
    if (was.place(column) == place) return Outcome.of(plan);
    return Outcome.of(plan.withRow(row, r -> place == Place.STEPS ? toSteps(r) : toRow(r)));
  }

  private Row toSteps(Row from) {
    var steps = new ArrayList<Step>();
    for (Step s : from.steps()) {
      Optional<Cell> moved = steps.isEmpty() ? from.cell(column) : Optional.empty();
      steps.add(s.with(moved.orElse(Cell.empty(column))));
    }
    return from.without(column).withSteps(steps);
  }

  private Row toRow(Row from) {
    Text text = Text.EMPTY;
    Extra extra = Extra.NONE;
    for (Step s : from.steps()) {
      Cell cell = s.cell(column).orElse(Cell.empty(column));
      text = text.then(cell.text());
      extra = extra.and(cell.extra());
    }
    List<Step> steps = from.steps().stream().map(s -> s.without(column)).toList();
    return from.with(new Cell(column, text, extra)).withSteps(steps);
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return plan.row(row).map(r ->
        new Spot.InRow(row, r.place(column) == Place.ROW ? null : r.steps().getFirst().id(), column));
  }
}
