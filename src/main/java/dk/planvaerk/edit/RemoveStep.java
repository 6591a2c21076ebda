package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import java.util.Optional;

/** Takes a step out of its row. The last one stays: a row without steps could not be written in. */
public record RemoveStep(String row, String step) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    Row from = plan.row(row).orElse(null);
    if (from == null || from.step(step).isEmpty()) return Outcome.refused("edit.gone");
    if (from.steps().size() == 1) {
      return Outcome.refused("edit.laststep", plan.kind().step().one());
    }
    return Outcome.of(plan.withRow(row,
        r -> r.withSteps(r.steps().stream().filter(s -> !s.id().equals(step)).toList())));
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Spots.first(plan, row, step);
  }
}
