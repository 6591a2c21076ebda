package dk.planvaerk.cli;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.language.Problem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.StoredPlan;
import java.nio.file.Path;

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

  /** One of which a new file is made. One that a newer program has written would not be whole. */
  static Plan take(Path file) throws Problem {
    return whole(PlanFile.open(file), file);
  }

  private static Plan whole(StoredPlan stored, Path file) throws OutputProblem {
    if (stored.readOnly()) throw new OutputProblem(Message.of(PlanAtHand.class, "output.newer", file.toString()));
    return stored.plan();
  }
}
