package dk.planvaerk.ui.window;

import dk.planvaerk.storage.PlanFile;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Files that were dropped on a window.
 *
 * @param plans what plans and working copies are called like
 * @param others files under any other name
 */
record Dropped(List<Path> plans, List<Path> others) {
  private static final List<String> ENDINGS = List.of(PlanFile.ENDING, ".json", ".docx", ".pdf");

  static Dropped of(List<File> files) {
    List<Path> all = files.stream().map(File::toPath).toList();
    return new Dropped(all.stream().filter(Dropped::isPlan).toList(), all.stream().filter(f -> !isPlan(f)).toList());
  }

  private static boolean isPlan(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** What is opened: of the others the first, which tells by its content what it is. A sentence for each would be too many. */
  List<Path> opened() {
    return Stream.concat(plans.stream(), others.stream().limit(1)).toList();
  }
}
