package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import java.util.Optional;

/** Says whether the fields of the case come into the plan's documents. */
public record PrintCase(boolean printed) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    return Outcome.of(plan.casePrinted() == printed ? plan : plan.withCasePrinted(printed));
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Optional.empty();
  }
}
