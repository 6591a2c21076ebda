package dk.planvaerk.cli;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Problem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.revision.ChangeList;
import dk.planvaerk.revision.ListedChange;
import dk.planvaerk.revision.PlanDiff;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff A B [--json]} or {@code diff FILE --since VERSION [--json]}: what changed between two plans, or since a version. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  private static final String INDENT = "    ";

  private final Console console;

  @Parameters(index = "0", paramLabel = "${bundle:label.before}", descriptionKey = "diff.before")
  private Path before = Path.of("");

  @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:label.after}", descriptionKey = "diff.after")
  private @Nullable Path after;

  @Option(names = "--since", paramLabel = "VERSION")
  private @Nullable String since;

  @Option(names = "--json")
  private boolean json;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Problem, WrongUse {
    if (after != null && since != null) throw new WrongUse("use.apart", "--since", after.toString());
    if (after == null && since == null) throw new WrongUse("use.since");
    Plan first = PlanAtHand.read(before, console);
    Plan old = since == null ? first : VersionChoice.find(first, since, console.language()).plan();
    Plan now = after == null ? first : PlanAtHand.read(after, console);
    PlanDiff diff = PlanDiff.between(old, now);
    if (json) console.print(DiffJson.of(diff).text());
    else list(diff, old, now);
    return diff.isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
  }

  private void list(PlanDiff diff, Plan old, Plan now) {
    if (diff.isEmpty()) console.print(Message.of(DiffCommand.class, "diff.none").in(console.language()));
    for (ListedChange change : ChangeList.of(diff, old, now)) {
      console.print(change.what().in(console.language()));
      for (Message detail : change.details()) console.print(INDENT + detail.in(console.language()));
    }
  }
}
