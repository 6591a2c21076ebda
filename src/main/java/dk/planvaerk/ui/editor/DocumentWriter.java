package dk.planvaerk.ui.editor;

import dk.planvaerk.export.ExportedDocument;
import dk.planvaerk.export.Exporters;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.storage.AtomicFile;
import dk.planvaerk.storage.PlanFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes documents to hand over. */
public final class DocumentWriter {
  private final String program;

  /**
   * @param program name and version of this program
   */
  public DocumentWriter(String program) {
    this.program = program;
  }

  /** Writes a plan in a format, whole or not at all. */
  public Path export(Plan plan, String format, boolean withPlan, Path target) throws OutputProblem, IOException {
    var bytes = new ByteArrayOutputStream();
    String inside = withPlan ? new String(PlanFile.bytes(plan), StandardCharsets.UTF_8) : null;
    Exporters.find(format).orElseThrow()
        .write(new ExportedDocument(PlanPrinter.print(plan), program, inside), bytes);
    AtomicFile.write(target, bytes.toByteArray());
    return target;
  }

  public String title(Plan plan) {
    return PlanPrinter.title(plan);
  }

  /** The folder where the user keeps documents. */
  public Path documents() {
    Path home = Path.of(System.getProperty("user.home", "."));
    for (String name : new String[] {"Dokumenter", "Documents"}) {
      if (Files.isDirectory(home.resolve(name))) return home.resolve(name);
    }
    return home;
  }
}
