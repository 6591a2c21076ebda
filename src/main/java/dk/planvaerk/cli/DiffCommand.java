package dk.planvaerk.cli;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Problem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.revision.ChangeList;
import dk.planvaerk.revision.ListedChange;
import dk.planvaerk.revision.PlanDiff;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.StoredPlan;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff A B [--json]}: what changed between two plans. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  private static final String INDENT = "    ";

  private final Console console;

  @Parameters(index = "0", paramLabel = "${bundle:label.before}", descriptionKey = "diff.before")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "${bundle:label.after}", descriptionKey = "diff.after")
  private Path after = Path.of("");

  @Option(names = "--json")
  private boolean json;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Problem {
    Plan old = open(before);
    Plan now = open(after);
    PlanDiff diff = PlanDiff.between(old, now);
    if (json) console.print(DiffJson.of(diff).text());
    else list(diff, old, now);
    return diff.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
  }

  private Plan open(Path file) throws Problem {
    StoredPlan stored = PlanFile.open(file);
    if (stored.readOnly()) console.say("diff.newer", file.toString());
    return stored.plan();
  }

  private void list(PlanDiff diff, Plan old, Plan now) {
    if (diff.isEmpty()) console.print(Message.of(DiffCommand.class, "diff.none").in(console.language()));
    for (ListedChange change : ChangeList.of(diff, old, now)) {
      console.print(change.what().in(console.language()));
      for (Message detail : change.details()) console.print(INDENT + detail.in(console.language()));
    }
  }
}
