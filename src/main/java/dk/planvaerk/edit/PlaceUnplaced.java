package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Unplaced;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives a text that has no place in the kind one: behind what stands there already.
 *
 * @param row id of the row that keeps it, or null for the plan
 */
public record PlaceUnplaced(@Nullable String row, Unplaced text, Spot to) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    Text there = plan.text(to).orElse(null);
    if (there == null) return Outcome.refused("edit.gone");
    Text both = there.isBlank() ? text.text() : there.then(text.text());
    return new DropUnplaced(row, text).apply(plan).then(new SetText(to, both)::apply);
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return plan.text(to).map(t -> to);
  }
}
