package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import java.util.Optional;

/**
 * Takes back a whole plan as it was: head, kind and sections. Its versions stay those of the present plan.
 *
 * @param was of the same document
 */
public record TakeBack(Plan was) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    Plan back = was.withId(plan.id()).withVersions(plan.versions());
    return Outcome.of(back.equals(plan) ? plan : back);
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return plan.rows().findFirst().flatMap(r -> Spots.first(plan, r.id()));
  }
}
