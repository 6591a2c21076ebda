package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a step into a row.
 *
 * @param before id of the step it is to stand before, or null for the end
 */
public record AddStep(String row, Step step, @Nullable String before) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    Row into = plan.row(row).orElse(null);
    if (into == null) return Outcome.refused("edit.gone");
    if (into.step(step.id()).isPresent()) return Outcome.refused("edit.twice");
    return Outcome.of(plan.withRow(row, r -> r.withSteps(Order.insert(r.steps(), step, before, Step::id))));
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Spots.first(plan, row, step.id());
  }
}
