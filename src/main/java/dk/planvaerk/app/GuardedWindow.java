package dk.planvaerk.app;

import dk.planvaerk.cli.Console;
import dk.planvaerk.cli.ExitCode;
import dk.planvaerk.language.Message;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A window that says in one sentence why it can't be shown. */
final class GuardedWindow implements Window {
  private final Window window;
  private final boolean display;
  private final Console console;

  GuardedWindow(Window window, boolean display, Console console) {
    this.window = window;
    this.display = display;
    this.console = console;
  }

  @Override
  public int show(List<Path> files, Optional<String> example, List<Path> kinds, UserFolders user, Locale language) {
    if (!display) return refused("window.nodisplay");
    try {
      return window.show(files, example, kinds, user, language);
    } catch (RuntimeException | LinkageError e) {
      if (isOfToolkit(e)) return refused("window.notoolkit");
      throw e;
    }
  }

  private int refused(String key) {
    console.err().println(Message.of(GuardedWindow.class, key).in(console.language()));
    console.err().flush();
    return ExitCode.OUTPUT;
  }

  /** Whether JavaFX failed to start, as it does without GTK or with a wrong DISPLAY; not what came after. */
  private static boolean isOfToolkit(Throwable fault) {
    for (Throwable t = fault; t != null; t = t.getCause()) {
      if (t instanceof UnsatisfiedLinkError || Arrays.stream(t.getStackTrace()).anyMatch(GuardedWindow::starts)) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(StackTraceElement at) {
    return at.getClassName().equals("com.sun.javafx.application.PlatformImpl") && at.getMethodName().equals("startup");
  }
}
