package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.StepState;
import java.util.Optional;

/** Says how far a step is. */
public record SetState(String row, String step, StepState state) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    if (plan.row(row).flatMap(r -> r.step(step)).isEmpty()) return Outcome.refused("edit.gone");
    String status = state.status();
    if (status != null && plan.kind().status(status).isEmpty()) return Outcome.refused("edit.nostatus");
    if (plan.row(row).flatMap(r -> r.step(step)).filter(s -> s.state().equals(state)).isPresent()) return Outcome.of(plan);
    return Outcome.of(plan.withRow(row, r -> r.withStep(step, s -> s.with(state))));
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Spots.first(plan, row, step);
  }
}
