package dk.planvaerk.ui.editor.model;

import dk.planvaerk.export.Exporter;
import dk.planvaerk.export.Program;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.AtomicFile;
import dk.planvaerk.storage.PlanFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes documents to hand over. */
public final class DocumentWriter {
  private final Program program;

  public DocumentWriter(Program program) {
    this.program = program;
  }

  /** Writes a plan in a format, whole or not at all. */
  Path export(Plan plan, Exporter exporter, boolean withPlan, Path target) throws OutputProblem {
    String inside = withPlan ? PlanFile.textWithoutVersions(plan) : null;
    AtomicFile.write(target, exporter.document(plan, program, inside));
    return target;
  }

  /** The folder where the user keeps documents. */
  Path documents() {
    Path home = Path.of(System.getProperty("user.home", "."));
    for (String name : new String[] {"Dokumenter", "Documents"}) {
      if (Files.isDirectory(home.resolve(name))) return home.resolve(name);
    }
    return home;
  }
}
