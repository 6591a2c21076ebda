package dk.planvaerk.edit;

import dk.planvaerk.plan.Explained;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Notes what a field of the head explains, so that it can be told later whether it still fits.
 *
 * @param explained null where it is not known, or does not fit
 */
public record Explain(String field, @Nullable Explained explained) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    Optional<HeadText> was = plan.head().stream().filter(h -> h.field().equals(field)).findFirst();
    if (was.isEmpty()) return Outcome.refused("edit.gone");
    return Outcome.of(Objects.equals(was.get().explained(), explained) ? plan : plan.withExplained(field, explained));
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    Spot where = new Spot.InHead(field);
    return plan.text(where).map(t -> where);
  }
}
