package dk.planvaerk.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was on a day. What is known about it may change; its plan never does.
 *
 * @param id {@link Ids}; the same in every copy of the plan's file
 * @param number from 1, in the order of making
 * @param name the user's, may be empty
 * @param note the user's, may be empty
 * @param preparedFor whom it was made ready for, or null where it was made without thought of sending
 * @param dispatches in the order of being written down
 * @param base what its document is marked against, or null where it is not known
 * @param seal checksum of the plan, as lower-case hexadecimal SHA-256
 * @param plan head and kind included, without versions of its own
 */
public record Version(String id, int number, LocalDate date, String name, String note, @Nullable String preparedFor,
    List<Dispatch> dispatches, @Nullable Approval approval, @Nullable Base base, String seal, Plan plan, Extra extra) {
  /**
   * What a version was marked against when it was made, so that its document stays as it was sent.
   *
   * @param number of that version
   * @param words what it was called then in the legend, after "since", in the language of the plan
   */
  public record Base(int number, String words, Extra extra) {}

  public Version {
    name = PlainText.line(name).strip();
    note = PlainText.normal(note).strip();
    dispatches = List.copyOf(dispatches);
    if (!plan.versions().isEmpty()) throw new IllegalArgumentException("version " + number + " has versions");
  }

  public boolean isSent() {
    return !dispatches.isEmpty();
  }

  /** The last one by its date, of those of one date the one written down last. */
  public Optional<Dispatch> lastDispatch() {
    return dispatches.reversed().stream().max(Comparator.comparing(Dispatch::date));
  }

  /** The same under another name and with another note. */
  public Version named(String newName, String newNote) {
    return new Version(id, number, date, newName, newNote, preparedFor, dispatches, approval, base, seal, plan, extra);
  }

  Version withPlan(Plan newPlan) {
    return new Version(id, number, date, name, note, preparedFor, dispatches, approval, base, seal, newPlan, extra);
  }

  public Version withDispatches(List<Dispatch> newDispatches) {
    return new Version(id, number, date, name, note, preparedFor, newDispatches, approval, base, seal, plan, extra);
  }

  public Version withBase(@Nullable Base newBase) {
    return new Version(id, number, date, name, note, preparedFor, dispatches, approval, newBase, seal, plan, extra);
  }

  public Version withApproval(@Nullable Approval newApproval) {
    return new Version(id, number, date, name, note, preparedFor, dispatches, newApproval, base, seal, plan, extra);
  }
}
