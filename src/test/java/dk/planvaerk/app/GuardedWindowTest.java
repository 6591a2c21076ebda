package dk.planvaerk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.cli.Console;
import dk.planvaerk.cli.ExitCode;
import dk.planvaerk.language.Texts;
import dk.planvaerk.storage.Folders;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardedWindowTest {
  private final StringWriter said = new StringWriter();

  @Test
  void withoutADisplayTheWindowIsNotEvenTried() {
    assertEquals(ExitCode.OUTPUT, show(false, () -> {
      throw new IllegalStateException("tried");
    }));
    assertEquals(1, said.toString().lines().count());
    assertTrue(said.toString().contains("planvaerk --help"), said.toString());
  }

  @Test
  void aToolkitThatDoesNotStartIsToldByWhatItNeeds() {
    var atStart = new UnsupportedOperationException("Unable to open DISPLAY");
    atStart.setStackTrace(new StackTraceElement[] {
      new StackTraceElement("com.sun.javafx.application.PlatformImpl", "startup", "PlatformImpl.java", 281)
    });
    for (Throwable fault : List.of(atStart, new RuntimeException(atStart), new UnsatisfiedLinkError("glass"))) {
      said.getBuffer().setLength(0);
      assertEquals(ExitCode.OUTPUT, show(true, () -> sneak(fault)));
      assertTrue(said.toString().contains("libgtk-3-0"), said.toString());
    }
  }

  @Test
  void whatComesLaterIsAFaultOfTheProgram() {
    assertThrows(IllegalStateException.class, () -> show(true, () -> {
      throw new IllegalStateException();
    }));
    assertEquals("", said.toString());
    assertEquals(7, new GuardedWindow((_, _, _, _, _) -> 7, true, console()).show(List.of(), Optional.empty(), List.of(), new UserFolders(Folders.in(Path.of("data")), true), Texts.DANISH));
  }

  private int show(boolean display, Runnable start) {
    Window window = (_, _, _, _, _) -> {
      start.run();
      return ExitCode.DONE;
    };
    return new GuardedWindow(window, display, console()).show(List.of(), Optional.empty(), List.of(), new UserFolders(Folders.in(Path.of("data")), true), Texts.DANISH);
  }

  private Console console() {
    return new Console(new PrintWriter(said), new PrintWriter(said), Texts.DANISH);
  }

  private static void sneak(Throwable fault) {
    if (fault instanceof Error e) throw e;
    throw (RuntimeException) fault;
  }
}
