package dk.planvaerk.revision;

import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.Step;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a step. Its cells are told with those of its row.
 *
 * @param before null if it was added
 * @param after null if it was removed
 * @param move null if it stayed in its place among the others
 * @param origin null if there is no other step or row that it has to do with
 */
public record StepChange(Change kind, @Nullable Step before, @Nullable Step after, @Nullable Move move, @Nullable Origin origin) {
  /** The other step or row, if that is how they belong together. */
  public Optional<Origin> origin(Origin.Kind of) {
    return Optional.ofNullable(origin).filter(o -> o.kind() == of);
  }

  /** Whether it is in both plans and has another status. */
  public boolean hasOtherStatus() {
    return before != null && after != null && !Objects.equals(before.state().status(), after.state().status());
  }

  /** Whether it is in both plans and as far as it was no more: by its status, or by what that means. */
  public boolean isOtherwise() {
    return hasOtherStatus() || kind == Change.DONE || kind == Change.REOPENED;
  }

  /** Whether it is in both plans and has another deadline, or one only in one of them. */
  public boolean hasOtherDeadline() {
    return before != null && after != null && !Objects.equals(before.state().deadline(), after.state().deadline());
  }

  /** Whether it is as far as it was, and what it says of when it was finished is another; one of the two may say nothing. */
  public boolean hasOtherDate() {
    return before != null && after != null && !hasOtherStatus() && !date(before).equals(date(after));
  }

  /** Whether it is as far as it was, and another reason is given for its being dropped. */
  public boolean hasOtherReason() {
    return before != null && after != null && !hasOtherStatus() && !before.state().reason().equals(after.state().reason());
  }

  /** When a step was finished, in the user's words; empty where that is not said. */
  public static String date(Step step) {
    Done done = step.state().done();
    return done == null ? "" : done.date();
  }

  /** In the new plan, or in the old one where it was removed. */
  public Step step() {
    return after != null ? after : Objects.requireNonNull(before);
  }
}
