package dk.planvaerk.cli;

import dk.planvaerk.export.Carried;
import dk.planvaerk.export.ExportName;
import dk.planvaerk.export.Exporter;
import dk.planvaerk.export.Exporters;
import dk.planvaerk.export.MissingSigns;
import dk.planvaerk.export.Program;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.language.Problem;
import dk.planvaerk.marking.Explanation;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.storage.AtomicFile;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.StoredPlan;
import dk.planvaerk.storage.VersionSeal;
import dk.planvaerk.storage.history.PlanHistory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export FILE... --to FORMAT [-o FILE|FOLDER] [--with-plan] [--guide] [--basis …] [--marks …] [--since …] [--of …]}: documents to hand over. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Console console;
  private final Program program;
  private final PlanHistory history;

  @Parameters(arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "export.files")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--to", required = true, paramLabel = "docx|pdf")
  private String format = "";

  @Option(names = {"-o", "--output"}, paramLabel = "${bundle:label.target}", descriptionKey = "export.output")
  private @Nullable String output;

  @Option(names = "--with-plan")
  private boolean withPlan;

  @Option(names = "--guide")
  private boolean guide;

  @Mixin private BasisChoice basis = new BasisChoice();

  @Mixin private MarkingChoice marking = new MarkingChoice();

  /**
   * @param history keeps what the documents are made of
   */
  ExportCommand(Console console, Program program, PlanHistory history) {
    this.console = console;
    this.program = program;
    this.history = history;
  }

  @Override
  public Integer call() throws WrongUse, Problem {
    Exporter exporter = Exporters.find(format.toLowerCase(Locale.ROOT)).orElseThrow(
        () -> new WrongUse("use.format", format, String.join(", ", Exporters.formats())));
    basis.check();
    marking.check();
    ExportTarget target = ExportTarget.of(output, files.size() > 1);
    int code = ExitCode.DONE;
    for (Path file : files) code = Math.max(code, console.attempt(() -> export(file, exporter, target)));
    return code;
  }

  private void export(Path file, Exporter exporter, ExportTarget target) throws Problem, WrongUse {
    StoredPlan stored = PlanFile.open(file);
    MarkingChoice.Choice chosen = marking.in(stored.plan(), console.language());
    Plan plan = chosen.plan();
    Path to = target.file(file, ExportName.of(plan, chosen.marking(), exporter.format(), withPlan));
    if (stored.readOnly()) console.say("export.newer", file.toString());
    Plan printed = basis.in(plan);
    Printout printout = PlanPrinter.print(printed, chosen.marking(), guide);
    var carried = new Carried(VersionSeal.brief(plan), withPlan ? PlanFile.textWithoutVersions(plan) : null);
    AtomicFile.write(to, exporter.document(printout, program, carried));
    if (printed.hasLegend() && Explanation.of(printed, chosen.marking()).overrules()) console.say("export.legend", file.toString());
    console.say("done.written", to.toString());
    MissingSigns.of(printed, printout, exporter).map(MissingSigns::message).ifPresent(console::say);
    keep(plan, to);
  }

  /** The document is written; it is none the worse where what it was made of can't be kept. */
  private void keep(Plan plan, Path document) {
    try {
      history.keepExported(plan);
    } catch (OutputProblem e) {
      console.say("export.unkept", document.toString());
    }
  }
}
