package dk.planvaerk.cli;

import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.Problem;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.rescue.PlanRescue;
import dk.planvaerk.storage.rescue.Rescued;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rescue FILE -o FILE [--json]}: a plan of what is whole in a damaged one. */
@Command(name = "rescue", mixinStandardHelpOptions = true)
final class RescueCommand implements Callable<Integer> {
  private final Console console;
  private final KindChoice kinds;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "rescue.file")
  private Path file = Path.of("");

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "${bundle:label.file}", descriptionKey = "rescue.output")
  private Path output = Path.of("");

  @Option(names = "--json", descriptionKey = "rescue.json")
  private boolean json;

  RescueCommand(Console console, KindChoice kinds) {
    this.console = console;
    this.kinds = kinds;
  }

  @Override
  public Integer call() throws Problem, WrongUse {
    byte[] content = PlanFile.content(file);
    ExportTarget.keepApart(file, output);
    Rescued rescued = new PlanRescue(kinds.all().all(), new Ids()).rescue(content)
        .orElseThrow(() -> new InputProblem(Message.of(RescueCommand.class, "rescue.nothing", file.toString())));
    PlanFile.save(rescued.plan(), output);
    if (json) console.print(report(rescued).text());
    else tell(rescued);
    return rescued.isWhole() ? ExitCode.DONE : ExitCode.FOUND;
  }

  private void tell(Rescued rescued) {
    Unit row = rescued.plan().kind().row();
    console.list("rescue.rows", rescued.whole(), rescued.all(), rescued.all() == 1 ? row.one() : row.many());
    if (rescued.partly() > 0) console.list("rescue.partly", rescued.partly());
    if (rescued.versionsLost() > 0) console.list("rescue.versions", rescued.versionsLost());
    if (rescued.uncertain()) console.list("rescue.uncertain");
    console.say("done.written", output.toString());
  }

  private static JsonWriter report(Rescued rescued) {
    return new JsonWriter().put("rows", rescued.all()).put("whole", rescued.whole()).put("partly", rescued.partly())
        .put("lost", rescued.lost()).put("versionsLost", rescued.versionsLost()).putIf("uncertain", rescued.uncertain());
  }
}
