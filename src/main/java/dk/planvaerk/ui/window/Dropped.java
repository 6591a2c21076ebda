package dk.planvaerk.ui.window;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import dk.planvaerk.storage.PlanFile;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Files that were dropped on a window.
 *
 * @param plans what is opened
 * @param others what the program can't open in this way
 */
record Dropped(List<Path> plans, List<Path> others) {
  static Dropped of(List<File> files) {
    List<Path> all = files.stream().map(File::toPath).toList();
    return new Dropped(all.stream().filter(Dropped::isPlan).toList(), all.stream().filter(f -> !isPlan(f)).toList());
  }

  private static boolean isPlan(Path file) {
    return hasEnding(file, PlanFile.ENDING) || hasEnding(file, ".json");
  }

  private static boolean hasEnding(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /** What the user is told of what can't be opened: what can be done instead. */
  Optional<InputProblem> refusal() {
    return others.stream().findFirst().map(first -> {
      boolean word = hasEnding(first, ".docx") || hasEnding(first, ".doc") || hasEnding(first, ".odt");
      return new InputProblem(Message.of(Dropped.class, word ? "drop.word" : "drop.other", String.valueOf(first.getFileName())));
    });
  }
}
