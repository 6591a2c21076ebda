package dk.planvaerk.ui.editor.model;

import dk.planvaerk.export.Exporter;
import dk.planvaerk.export.Program;
import dk.planvaerk.export.Progress;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.storage.AtomicFile;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.ui.task.Task;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes documents to hand over. */
public final class DocumentWriter {
  private final Program program;
  private volatile Path documents = home();

  public DocumentWriter(Program program) {
    this.program = program;
  }

  /** Writes a plan in a format, marked as is usual, whole or not at all; given up, the file that stood there is as it was. */
  Path export(Plan plan, Exporter exporter, boolean withPlan, Path target, Task task) throws OutputProblem {
    String inside = withPlan ? PlanFile.textWithoutVersions(plan) : null;
    byte[] document = exporter.document(PlanPrinter.print(plan, Marking.usual(plan)), program, inside, task::at);
    task.check();
    AtomicFile.write(target, document);
    return target;
  }

  /** The very document that the export of a plan would write, in memory. */
  public byte[] document(Plan plan, Exporter exporter, Progress progress) {
    return exporter.document(PlanPrinter.print(plan, Marking.usual(plan)), program, null, progress);
  }

  /** The document of a version of a plan, marked against those before it, in memory. */
  byte[] document(Plan plan, Version version, Exporter exporter, Progress progress) {
    return exporter.document(PlanPrinter.print(version.plan(), Marking.of(plan, version)), program, null, progress);
  }

  /** Looks on the disk for the folder where the user keeps documents. */
  public Path findDocuments() {
    for (String name : new String[] {"Dokumenter", "Documents"}) {
      if (!Files.isDirectory(home().resolve(name))) continue;
      documents = home().resolve(name);
      break;
    }
    return documents;
  }

  /** The folder where the user keeps documents, or the one above until that has been found. */
  Path documents() {
    return documents;
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home", "."));
  }
}
