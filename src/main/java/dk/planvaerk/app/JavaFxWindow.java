package dk.planvaerk.app;

import dk.planvaerk.cli.ExitCode;
import dk.planvaerk.joining.Joining;
import dk.planvaerk.joining.Request;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Application;

/** The window on JavaFX, of this program or of one that runs already with the same data folder. */
final class JavaFxWindow implements Window {
  static final String ALONE = "alone";

  @Override
  public int show(List<Path> files, Optional<String> example, List<Path> kinds, UserFolders user, Locale language) {
    var parameters = new ArrayList<String>();
    parameters.add("--language=" + language.toLanguageTag());
    parameters.addAll(user.parameters());
    boolean alone = !kinds.isEmpty(); // the running one does not know these kinds
    if (!alone) {
      Joining.Answer answer = new Joining(user.data()).ask(new Request(files, example));
      if (answer == Joining.Answer.TAKEN) return ExitCode.DONE;
      alone = answer == Joining.Answer.SILENT;
    }
    if (alone) parameters.add("--" + ALONE + "=true");
    example.ifPresent(name -> parameters.add("--example=" + name));
    if (!kinds.isEmpty()) {
      parameters.add("--kinds=" + kinds.stream().map(k -> k.toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator)));
    }
    files.forEach(file -> parameters.add(file.toAbsolutePath().toString()));
    Application.launch(PlanvaerkApplication.class, parameters.toArray(String[]::new));
    return ExitCode.DONE;
  }

  /** Shows a plan in a window that measures itself, prints what it found and closes. */
  int measure(String what, Path file, Locale language) {
    // Otherwise each frame waits for the screen, and all short ones look alike.
    if (!what.equals("start")) System.setProperty("javafx.animation.fullspeed", "true");
    Application.launch(PlanvaerkApplication.class,
        "--language=" + language.toLanguageTag(), "--bench=" + what, file.toAbsolutePath().toString());
    return ExitCode.DONE;
  }
}
