package dk.planvaerk.merge;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing as it was and as both sides have it now; null where there is none.
 *
 * @param known whether it is known what it was
 */
record Sides<T>(boolean known, @Nullable T base, @Nullable T mine, @Nullable T theirs) {
  /** Whether one side at most changed it, or both to the same. */
  boolean isSettled() {
    return Objects.equals(mine, theirs) || (known && (Objects.equals(mine, base) || Objects.equals(theirs, base)));
  }

  /** What it becomes: as the side has it that alone changed it, else as mine. */
  @Nullable T merged() {
    return known && Objects.equals(mine, base) ? theirs : mine;
  }

  /** A part of each. */
  <P> Sides<P> part(Function<T, @Nullable P> part) {
    return new Sides<>(known, of(base, part), of(mine, part), of(theirs, part));
  }

  private static <T, P> @Nullable P of(@Nullable T whole, Function<T, @Nullable P> part) {
    return whole == null ? null : part.apply(whole);
  }
}
