package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a step elsewhere in its row.
 *
 * @param before id of the step it is to stand before, or null for the end
 */
public record MoveStep(String row, String step, @Nullable String before) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    Row in = plan.row(row).orElse(null);
    Step moved = in == null ? null : in.step(step).orElse(null);
    if (in == null || moved == null) return Outcome.refused("edit.gone");
    List<Step> steps = Order.move(in.steps(), moved, before, Step::id);
    return Outcome.of(steps == in.steps() ? plan : plan.withRow(row, r -> r.withSteps(steps)));
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Spots.first(plan, row, step);
  }
}
