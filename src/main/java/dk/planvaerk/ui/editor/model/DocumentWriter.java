package dk.planvaerk.ui.editor.model;

import dk.planvaerk.export.Carried;
import dk.planvaerk.export.ExportName;
import dk.planvaerk.export.Exporter;
import dk.planvaerk.export.Exporters;
import dk.planvaerk.export.MissingSigns;
import dk.planvaerk.export.Program;
import dk.planvaerk.export.Progress;
import dk.planvaerk.language.Message;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.VersionSeal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes documents to hand over. */
public final class DocumentWriter {
  private static final Pattern DESKTOP_FOLDER =
      Pattern.compile("^XDG_DOCUMENTS_DIR=\"\\$HOME/([^\"]+)\"", Pattern.MULTILINE);

  /** What a document was made of could not be kept. */
  static final Message UNKEPT = Message.of(DocumentWriter.class, "told.unkept");

  private final Program program;
  private volatile Path documents = home();

  public DocumentWriter(Program program) {
    this.program = program;
  }

  /**
   * The document of a plan on its way to a file.
   *
   * @param then what is done once it is written
   */
  Export export(Plan plan, Marking marking, Exporter exporter, Enclosed enclosed, Runnable then) {
    return new Export(ExportName.of(plan, marking, exporter.format(), enclosed == Enclosed.PLAN), exporter.format(), exporter.name(),
        task -> document(plan, marking, exporter, enclosed, task::at), () -> missing(plan, marking, exporter, enclosed), then);
  }

  /** A new one each time: an exporter serves one thread. */
  static Exporter exporter(String format) {
    return Exporters.find(format).orElseThrow();
  }

  /** The document of a plan, marked, in memory. */
  byte[] document(Plan plan, Marking marking, Exporter exporter, Enclosed enclosed, Progress progress) {
    var carried = new Carried(VersionSeal.brief(plan), enclosed == Enclosed.PLAN ? PlanFile.textWithoutVersions(plan) : null);
    return exporter.document(PlanPrinter.print(plan, marking, enclosed == Enclosed.GUIDE), program, carried, progress);
  }

  /** What the same document has empty boxes for. */
  Optional<MissingSigns> missing(Plan plan, Marking marking, Exporter exporter, Enclosed enclosed) {
    return MissingSigns.of(plan, PlanPrinter.print(plan, marking, enclosed == Enclosed.GUIDE), exporter);
  }

  /** Looks on the disk for the folder where the user keeps documents. */
  public Path findDocuments() {
    documents = Stream.of(named(home().resolve(".config/user-dirs.dirs")), Optional.of("Dokumenter"), Optional.of("Documents"))
        .flatMap(Optional::stream).map(home()::resolve).filter(Files::isDirectory).findFirst().orElse(home());
    return documents;
  }

  /** The folder that the desktops of Linux have for documents, whatever it is called. */
  private static Optional<String> named(Path desktop) {
    try {
      return DESKTOP_FOLDER.matcher(Files.readString(desktop)).results().map(m -> m.group(1)).findFirst();
    } catch (IOException e) { // not such a desktop
      return Optional.empty();
    }
  }

  /** The folder where the user keeps documents, or the one above until that has been found. */
  Path documents() {
    return documents;
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home", "."));
  }
}
