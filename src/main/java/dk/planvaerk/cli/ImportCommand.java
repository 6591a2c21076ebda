package dk.planvaerk.cli;

import dk.planvaerk.importing.TableFile;
import dk.planvaerk.importing.TableImport;
import dk.planvaerk.importing.TableImport.Imported;
import dk.planvaerk.importing.file.GridFile;
import dk.planvaerk.language.Problem;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.storage.PlanFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import FILE -o FILE.plan [--kind K]}: a plan from the neutral table, a web page, or text with tabs or semicolons. */
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
    var importing = new TableImport(of, new Ids());
    Imported imported = GridFile.is(file) ? importing.plan(GridFile.read(file)) : importing.plan(TableFile.read(file));
    ExportTarget.keepApart(file, output);
    Optional<Path> plain = GridFile.plain(file);
    if (plain.isPresent()) ExportTarget.keepApart(plain.get(), output);
    boolean replaces = Files.exists(output);
    PlanFile.save(imported.plan(), output);
    imported.notes().forEach(console::say);
    if (replaces) console.say("import.replaced", output.toString());
    console.say("done.written", output.toString());
    return ExitCode.DONE;
  }
}
