package dk.planvaerk.app;

import dk.planvaerk.cli.Cli;
import dk.planvaerk.cli.Console;
import dk.planvaerk.cli.UserLanguage;
import dk.planvaerk.export.Program;
import dk.planvaerk.storage.FaultLog;
import dk.planvaerk.storage.UserFolder;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The entry point: a command, or else the window. No class of JavaFX is loaded for a command. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    SilentLogging.begin();
    System.setProperty("java.awt.headless", "true"); // pages are drawn and printed without a window of AWT beside JavaFX's
    Map<String, String> environment = System.getenv();
    Locale language =
        UserLanguage.find(List.of(arguments), System.getProperty("planvaerk.language", ""), environment);
    Locale.setDefault(language);
    var console = new Console(writer(System.out), writer(System.err), language);
    var program = Program.running();
    var faults = new FaultLog(UserFolder.ofUser(), program.nameAndVersion());
    var window = new GuardedWindow(new JavaFxWindow(), Display.present(environment), console);
    var cli = new Cli(program, console, faults, (files, example) -> window.show(files, example, language));
    System.exit(cli.run(arguments));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }
}
