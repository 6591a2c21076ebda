package dk.planvaerk.cli;

import dk.planvaerk.language.Problem;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code example NAME -o FILE}: a copy of one of the real plans that ship with the program. */
@Command(name = "example", mixinStandardHelpOptions = true)
final class ExampleCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "${bundle:label.name}", descriptionKey = "example.name")
  private String name = "";

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "${bundle:label.file}")
  private Path output = Path.of("");

  ExampleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws WrongUse, Problem {
    var examples = Examples.shipped();
    Plan plan = examples.copy(name, new Ids())
        .orElseThrow(() -> new WrongUse("use.example", name, String.join(", ", examples.names())));
    PlanFile.save(plan, output);
    console.say("done.written", output.toString());
    return ExitCode.DONE;
  }
}
