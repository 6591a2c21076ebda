package dk.planvaerk.ui.editor.versions;

import dk.planvaerk.export.ExportName;
import dk.planvaerk.export.Progress;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.AtomicFile;
import dk.planvaerk.ui.task.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the documents of a version side by side: Word and PDF, as the plan was. */
public final class VersionFiles {
  private static final List<String> FORMATS = List.of("docx", "pdf");

  private final Documents documents;

  /** Makes the document of a plan in a format. */
  @FunctionalInterface
  public interface Documents {
    byte[] of(Plan plan, String format, Progress progress);
  }

  public VersionFiles(Documents documents) {
    this.documents = documents;
  }

  /**
   * Writes them under their usual names; where one of those is taken, both get a number. Nothing is written before both
   * are made, so that giving up leaves nothing behind.
   *
   * @return the files
   * @throws OutputProblem if one can't be written
   */
  public List<Path> write(Version version, Path folder, Task task) throws OutputProblem {
    var made = new ArrayList<byte[]>();
    for (String format : FORMATS) {
      int before = made.size();
      made.add(documents.of(version.plan(), format,
          (done, all) -> task.at(before * all + done, FORMATS.size() * all)));
    }
    task.check();
    List<Path> files = free(version, folder);
    for (int i = 0; i < made.size(); i++) AtomicFile.write(files.get(i), made.get(i));
    return files;
  }

  private static List<Path> free(Version version, Path folder) {
    for (int n = 1; ; n++) {
      String number = n == 1 ? "" : "_" + n;
      List<Path> files = FORMATS.stream().map(f -> folder.resolve(name(version, f, number))).toList();
      if (files.stream().noneMatch(Files::exists)) return files;
    }
  }

  private static String name(Version version, String format, String number) {
    String usual = ExportName.of(version.plan(), format, false);
    int dot = usual.lastIndexOf('.');
    return usual.substring(0, dot) + "_v" + VersionWords.number(version) + number + usual.substring(dot);
  }
}
