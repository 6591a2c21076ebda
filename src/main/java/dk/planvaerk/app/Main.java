package dk.planvaerk.app;

import dk.planvaerk.cli.Cli;
import dk.planvaerk.cli.Console;
import dk.planvaerk.cli.ExitCode;
import dk.planvaerk.cli.UserLanguage;
import dk.planvaerk.export.Program;
import dk.planvaerk.storage.FaultLog;
import dk.planvaerk.storage.UserFolder;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The entry point: a command, or else the window. No class of JavaFX is loaded for a command. */
public final class Main {
  /** {@code --bench-frames FILE} and {@code --bench-start FILE}; for developers, so in no help. */
  private static final String BENCH = "--bench-";

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Does what one command line asks for, and gives the exit code. */
  static int run(String... arguments) {
    SilentLogging.begin();
    System.setProperty("java.awt.headless", "true"); // pages are drawn and printed without a window of AWT beside JavaFX's
    Map<String, String> environment = System.getenv();
    Locale language =
        UserLanguage.find(List.of(arguments), System.getProperty("planvaerk.language", ""), environment);
    Locale.setDefault(language);
    var console = new Console(writer(System.out), writer(System.err), language);
    var program = Program.running();
    var faults = new FaultLog(UserFolder.ofUser(), program.nameAndVersion());
    if (arguments.length == 2 && arguments[0].startsWith(BENCH)) {
      new JavaFxWindow().measure(arguments[0].substring(BENCH.length()), Path.of(arguments[1]), language);
      return ExitCode.DONE;
    }
    var window = new GuardedWindow(new JavaFxWindow(), Display.present(environment), console);
    var cli = new Cli(program, console, faults, (files, example) -> window.show(files, example, language));
    return cli.run(arguments);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }
}
