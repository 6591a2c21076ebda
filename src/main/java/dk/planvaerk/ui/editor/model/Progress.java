package dk.planvaerk.ui.editor.model;

import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Status.Meaning;
import dk.planvaerk.plan.Step;
import java.time.LocalDate;
import java.util.List;

/**
 * How far some steps are. What was dropped is never counted as done.
 *
 * @param of how many there are
 * @param overdue how many are open after their deadline
 */
public record Progress(int done, int lasting, int dropped, int overdue, int of) {
  public static Progress of(PlanKind kind, List<Step> steps, LocalDate today) {
    return new Progress(count(kind, steps, Meaning.DONE), count(kind, steps, Meaning.LASTING), count(kind, steps, Meaning.DROPPED),
        (int) steps.stream().filter(s -> isOverdue(kind, s, today)).count(), steps.size());
  }

  private static int count(PlanKind kind, List<Step> steps, Meaning meaning) {
    return (int) steps.stream().filter(s -> kind.meaning(s) == meaning).count();
  }

  /** Whether nothing is left to do. */
  public boolean isClosed() {
    return done + lasting + dropped == of;
  }

  /** A step that is open on the day after its deadline is; its deadline is the last day that is not. */
  public static boolean isOverdue(PlanKind kind, Step step, LocalDate today) {
    LocalDate deadline = step.state().deadline();
    return deadline != null && kind.meaning(step) == Meaning.OPEN && deadline.isBefore(today);
  }
}
