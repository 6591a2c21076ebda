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
    if (plan.hasId(step.id())) return Outcome.refused("edit.twice");
    Row with = into.withSteps(Order.insert(into.steps(), step, before, Step::id));
    return with.fits(plan.kind()) ? Outcome.of(plan.withRow(row, r -> with)) : Outcome.refused("edit.misfit");
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Spots.first(plan, row, step.id());
  }
}
