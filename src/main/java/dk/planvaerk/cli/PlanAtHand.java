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

  /** One that a newer program has written is left alone. */
  static Plan change(Path file) throws Problem {
    StoredPlan stored = PlanFile.open(file);
    if (stored.readOnly()) throw new OutputProblem(Message.of(PlanAtHand.class, "output.newer", file.toString()));
    return stored.plan();
  }
}
