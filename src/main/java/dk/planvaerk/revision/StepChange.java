package dk.planvaerk.revision;

import dk.planvaerk.plan.Step;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a step. Its cells are told with those of its row.
 *
 * @param before null if it was added
 * @param after null if it was removed
 * @param move null if it stayed in its place among the others
 */
public record StepChange(Change kind, @Nullable Step before, @Nullable Step after, @Nullable Move move) {
  /** In the new plan, or in the old one where it was removed. */
  public Step step() {
    return after != null ? after : Objects.requireNonNull(before);
  }
}
