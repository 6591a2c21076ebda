package dk.planvaerk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.planvaerk.export.Program;
import dk.planvaerk.language.Texts;
import dk.planvaerk.storage.FaultLog;
import dk.planvaerk.storage.Folders;
import dk.planvaerk.storage.UserKinds;
import dk.planvaerk.storage.files.RealDisk;
import dk.planvaerk.storage.history.PlanHistory;
import dk.planvaerk.storage.history.Retention;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** What a command line came to, run in this process. */
record Ran(int code, String out, String err) {
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-15T09:00:00Z"), ZoneOffset.UTC);

  static Ran planvaerk(Object... arguments) {
    return in(Texts.DANISH, arguments);
  }

  static Ran in(Locale language, Object... arguments) {
    return with(language, Path.of("target", "faults"), (_, _, _) -> ExitCode.DONE, arguments);
  }

  /** All commands that there are. */
  static CommandLine commands() {
    Path faults = Path.of("target", "faults");
    var program = new Program("Planværk", "1.2.3");
    var console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), Texts.DANISH);
    return new Cli(program, console, new FaultLog(faults, program.nameAndVersion()), Folders.in(faults), history(faults),
        UserKinds.in(faults), CLOCK, (_, _, _) -> ExitCode.DONE).commandLine(List.of("--help"));
  }

  static Ran with(Locale language, Path faults, Cli.OpenWindow window, Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var program = new Program("Planværk", "1.2.3");
    var console = new Console(new PrintWriter(out), new PrintWriter(err), language);
    int code = new Cli(program, console, new FaultLog(faults, program.nameAndVersion()), Folders.in(faults), history(faults),
        UserKinds.in(faults), CLOCK, window)
        .run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    var ran = new Ran(code, out.toString(), err.toString());
    ran.noTrace(ran.out());
    ran.noTrace(ran.err());
    return ran;
  }

  private static PlanHistory history(Path data) {
    return new PlanHistory(new RealDisk(), ms -> {}, Folders.in(data).history(), Retention.USUAL, CLOCK);
  }

  private void noTrace(String text) {
    for (String sign : new String[] {"Exception", "\tat ", "at dk.", "dk.planvaerk", "»null«"}) {
      assertFalse(text.contains(sign), () -> sign + " in " + this);
    }
  }

  /** Ended with this code, nothing as a result, and one line that says why. */
  Ran refused(int expected) {
    assertEquals(expected, code, toString());
    assertEquals("", out);
    assertEquals(1, err.lines().count(), toString());
    assertFalse(err.isBlank());
    return this;
  }

  Ran done() {
    assertEquals(ExitCode.DONE, code, toString());
    return this;
  }
}
