package dk.planvaerk.cli;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Problem;
import dk.planvaerk.merge.Conflict;
import dk.planvaerk.merge.ConflictWords;
import dk.planvaerk.merge.Merge;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.PlanFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merge [BASE] MINE THEIRS -o OUT [--json]}: one plan of two copies that were written in apart. */
@Command(name = "merge", mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {
  private static final String INDENT = "    ";
  private static final int WITH_BASE = 3;

  private final Console console;

  @Parameters(arity = "2..*", paramLabel = "${bundle:label.merge}", descriptionKey = "merge.files", hideParamSyntax = true)
  private List<Path> files = List.of();

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "${bundle:label.file}")
  private Path output = Path.of("");

  @Option(names = "--json")
  private boolean json;

  MergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Problem, WrongUse {
    if (files.size() > WITH_BASE) throw new WrongUse("use.surplus", files.get(WITH_BASE).toString());
    var plans = new ArrayList<Plan>();
    for (Path file : files) {
      plans.add(PlanAtHand.take(file, plans.isEmpty() ? null : plans.getFirst()));
      if (!plans.getFirst().id().equals(plans.getLast().id())) {
        throw new WrongUse("use.otherplan", files.getFirst().toString(), file.toString());
      }
    }
    for (Path file : files) ExportTarget.keepApart(file, output);
    Merge merge = plans.size() == WITH_BASE
        ? Merge.of(plans.get(0), plans.get(1), plans.get(2)) : Merge.of(plans.get(0), plans.get(1));
    PlanFile.save(merge.plan(), output);
    if (json) console.print(MergeJson.of(merge, console.language()).text());
    else list(merge);
    merge.notices().forEach(console::say);
    if (!merge.isClean()) console.say("merge.conflicts", merge.conflicts().size(), files.get(files.size() - 2).toString());
    console.say("done.written", output.toString());
    return merge.isClean() ? ExitCode.DONE : ExitCode.FOUND;
  }

  private void list(Merge merge) {
    var words = new ConflictWords(merge.plan());
    for (Conflict conflict : merge.conflicts()) {
      console.print(words.where(conflict).in(console.language()));
      print("merge.mine", words, conflict, false);
      print("merge.theirs", words, conflict, true);
    }
  }

  private void print(String key, ConflictWords words, Conflict conflict, boolean theirs) {
    String said = words.said(conflict, theirs).in(console.language());
    console.print(INDENT + Message.of(MergeCommand.class, key, said).in(console.language()).replace("\n", "\n" + INDENT + INDENT));
  }
}
