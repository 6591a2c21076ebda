package dk.planvaerk.revision;

import org.jspecify.annotations.Nullable;

/**
 * A row or step in the old and in the new plan.
 *
 * @param before null if it was added
 * @param after null if it was removed
 * @param moved whether it left its place among those that are in both
 * @param from index among the old ones, -1 if it was added
 * @param to index among the new ones, -1 if it was removed
 */
record Pair<T>(@Nullable T before, @Nullable T after, boolean moved, int from, int to) {
  /** Whether nothing in it can have changed. */
  boolean isSame() {
    return before != null && (before == after || before.equals(after));
  }
}
