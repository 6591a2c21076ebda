package dk.planvaerk.cli;

import dk.planvaerk.language.Problem;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.PlanFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code new --kind K -o FILE}: an empty plan of a kind. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  private final Console console;
  private final KindChoice kinds;

  @Option(names = "--kind", required = true, paramLabel = "${bundle:label.kind}")
  private String kind = "";

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "${bundle:label.file}")
  private Path output = Path.of("");

  NewCommand(Console console, KindChoice kinds) {
    this.console = console;
    this.kinds = kinds;
  }

  @Override
  public Integer call() throws WrongUse, Problem {
    PlanFile.save(Plan.empty(kinds.find(kind), new Ids()), output);
    console.say("done.written", output.toString());
    return ExitCode.DONE;
  }
}
