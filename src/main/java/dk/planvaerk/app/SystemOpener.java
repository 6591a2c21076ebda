package dk.planvaerk.app;

import dk.planvaerk.ui.window.Opener;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Asks the system itself, for JavaFX does not say where nothing is shown. */
final class SystemOpener implements Opener {
  /** Some programs live as long as the command that has called them: after so long they are there. */
  private static final int PATIENCE_SECONDS = 5;

  private final List<String> command;

  /**
   * @param command is followed by the file
   */
  SystemOpener(List<String> command) {
    this.command = List.copyOf(command);
  }

  static SystemOpener ofSystem() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) return new SystemOpener(List.of("rundll32", "url.dll,FileProtocolHandler"));
    return new SystemOpener(List.of(system.startsWith("mac") ? "open" : "xdg-open"));
  }

  @Override
  public boolean show(Path file) throws IOException {
    if (!Files.exists(file)) return false;
    var all = new ArrayList<>(command);
    all.add(file.toAbsolutePath().toString());
    Process shown = new ProcessBuilder(all).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
    try {
      return !shown.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || shown.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
