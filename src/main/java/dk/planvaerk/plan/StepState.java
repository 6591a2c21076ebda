package dk.planvaerk.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a step is. Whether it is overdue follows from its deadline and is not kept.
 *
 * @param status id of a status of the kind, or null where none was chosen
 * @param deadline last day of it, or null
 * @param done when it was marked as done; kept only while it is
 * @param reason why it was dropped; may be empty
 */
public record StepState(
    @Nullable String status, @Nullable LocalDate deadline, @Nullable Done done, String reason) {
  public static final StepState NONE = new StepState(null, null, null, "");

  public StepState {
    reason = PlainText.line(reason).strip();
  }

  /** Another status; what is known of its being done goes with that. */
  public StepState withStatus(@Nullable String newStatus) {
    return new StepState(newStatus, deadline, null, reason);
  }

  public StepState withDone(String newStatus, Done newDone) {
    return new StepState(newStatus, deadline, newDone, reason);
  }

  public StepState withDeadline(@Nullable LocalDate newDeadline) {
    return new StepState(status, newDeadline, done, reason);
  }

  public StepState withReason(String newReason) {
    return new StepState(status, deadline, done, newReason);
  }
}
