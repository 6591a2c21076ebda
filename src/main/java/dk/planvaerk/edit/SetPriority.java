package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives a row a priority, or takes it away. Other rows keep theirs.
 *
 * @param priority 1 to 999, or null for none
 */
public record SetPriority(String row, @Nullable Integer priority) implements Edit {
  public static final int HIGHEST = 999;

  @Override
  public Outcome apply(Plan plan) {
    Row was = plan.row(row).orElse(null);
    if (was == null) return Outcome.refused("edit.gone");
    if (priority != null && (priority < 1 || priority > HIGHEST)) {
      return Outcome.refused("edit.priority", HIGHEST);
    }
    if (Objects.equals(was.priority(), priority)) return Outcome.of(plan);
    return Outcome.of(plan.withRow(row, r -> r.withPriority(priority)));
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Spots.first(plan, row);
  }
}
