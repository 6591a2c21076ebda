package dk.planvaerk.cli;

import dk.planvaerk.importing.TableFile;
import dk.planvaerk.importing.TableImport;
import dk.planvaerk.language.Problem;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.storage.PlanFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import FILE.json -o FILE.plan [--kind K]}: a plan from the neutral table. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final Console console;
  private final KindChoice kinds;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "import.file")
  private Path file = Path.of("");

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "${bundle:label.file}")
  private Path output = Path.of("");

  @Option(names = "--kind", paramLabel = "${bundle:label.kind}", descriptionKey = "import.kind")
  private @Nullable String kind;

  ImportCommand(Console console, KindChoice kinds) {
    this.console = console;
    this.kinds = kinds;
  }

  @Override
  public Integer call() throws WrongUse, Problem {
    PlanKind of = kinds.find(kind);
    var imported = new TableImport(of, new Ids()).plan(TableFile.read(file));
    ExportTarget.keepApart(file, output);
    PlanFile.save(imported.plan(), output);
    imported.notes().forEach(console::say);
    console.say("done.written", output.toString());
    return ExitCode.DONE;
  }
}
