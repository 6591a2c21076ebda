package dk.planvaerk.ui.editor.versions;

import dk.planvaerk.export.ExportName;
import dk.planvaerk.export.Progress;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.AtomicFile;
import dk.planvaerk.ui.task.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the documents of a version side by side: Word and PDF, as the plan was and marked as it was. */
public final class VersionFiles {
  private static final List<String> FORMATS = List.of("docx", "pdf");

  private final Documents documents;

  /** Makes the document of a version of a plan in a format, with its marks. */
  @FunctionalInterface
  public interface Documents {
    byte[] of(Plan plan, Version version, String format, Progress progress);
  }

  public VersionFiles(Documents documents) {
    this.documents = documents;
  }

  /**
   * Writes them under their usual names; where one of those is taken, both get a number. Nothing is written before both
   * are made, so that giving up leaves nothing behind.
   *
   * @param plan with the versions that this one is marked against
   * @return the files
   * @throws OutputProblem if one can't be written
   */
  public List<Path> write(Plan plan, Version version, Path folder, Task task) throws OutputProblem {
    var made = new ArrayList<byte[]>();
    for (String format : FORMATS) {
      int before = made.size();
      made.add(documents.of(plan, version, format,
          (done, all) -> task.at(before * all + done, FORMATS.size() * all)));
    }
    task.check();
    List<Path> files = free(plan, version, folder);
    for (int i = 0; i < made.size(); i++) AtomicFile.write(files.get(i), made.get(i));
    return files;
  }

  private static List<Path> free(Plan plan, Version version, Path folder) {
    for (int n = 1; ; n++) {
      String number = n == 1 ? "" : "_" + n;
      List<Path> files = FORMATS.stream().map(f -> folder.resolve(name(plan, version, f, number))).toList();
      if (files.stream().noneMatch(Files::exists)) return files;
    }
  }

  private static String name(Plan plan, Version version, String format, String number) {
    String usual = ExportName.of(version.plan(), Marking.of(plan, version), format, false);
    int dot = usual.lastIndexOf('.');
    return usual.substring(0, dot) + number + usual.substring(dot);
  }
}
