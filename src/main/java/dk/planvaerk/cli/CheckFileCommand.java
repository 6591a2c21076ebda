package dk.planvaerk.cli;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.plan.Words;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.StoredPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check-file FILE...}: whether files can be opened, and what is in them. */
@Command(name = "check-file", mixinStandardHelpOptions = true)
final class CheckFileCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "checkfile.files")
  private List<Path> files = new ArrayList<>();

  CheckFileCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws WrongUse {
    int code = ExitCode.DONE;
    for (Path file : files) code = Math.max(code, console.attempt(() -> check(file)));
    return code;
  }

  private void check(Path file) throws InputProblem {
    StoredPlan stored = PlanFile.open(file);
    Plan plan = stored.plan();
    int rows = (int) plan.items().count();
    int steps = plan.items().mapToInt(r -> r.steps().size()).sum();
    console.list(stored.readOnly() ? "check.newer" : "check.fine", file.toString(), plan.kind().name(),
        rows, word(plan.kind().row(), rows), steps, word(plan.kind().step(), steps));
  }

  private static Words word(Unit unit, int number) {
    return number == 1 ? unit.one() : unit.many();
  }
}
