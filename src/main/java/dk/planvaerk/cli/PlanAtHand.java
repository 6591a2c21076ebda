package dk.planvaerk.cli;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.language.Problem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.StoredPlan;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens the plan that a command is about, to read it or to change it. */
final class PlanAtHand {
  private PlanAtHand() {}

  /** One that a newer program has written is read with a warning. */
  static Plan read(Path file, Console console) throws Problem {
    StoredPlan stored = PlanFile.open(file);
    if (stored.readOnly()) console.say("read.newer", file.toString());
    return stored.plan();
  }

  /** One that is changed in its own file. A working copy is none, and one that a newer program has written is left alone. */
  static Plan change(Path file) throws Problem {
    StoredPlan stored = PlanFile.open(file);
    if (stored.carried()) throw new OutputProblem(Message.of(PlanAtHand.class, "output.carried", file.toString()));
    return whole(stored, file);
  }

  /**
   * One that is merged into a new file. One that a newer program has written would not be whole.
   *
   * @param first the plan named first, or null: what a working copy says nothing of, its versions, is as there
   */
  static Plan take(Path file, @Nullable Plan first) throws Problem {
    StoredPlan stored = PlanFile.open(file);
    Plan plan = whole(stored, file);
    return stored.carried() && first != null ? plan.withVersions(first.versions()) : plan;
  }

  private static Plan whole(StoredPlan stored, Path file) throws OutputProblem {
    if (stored.readOnly()) throw new OutputProblem(Message.of(PlanAtHand.class, "output.newer", file.toString()));
    return stored.plan();
  }
}
