package dk.planvaerk.app;

import dk.planvaerk.cli.Cli;
import dk.planvaerk.cli.Console;
import dk.planvaerk.cli.DataFolder;
import dk.planvaerk.cli.ExitCode;
import dk.planvaerk.cli.UserLanguage;
import dk.planvaerk.export.Program;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.quality.QualityModels;
import dk.planvaerk.settings.Places;
import dk.planvaerk.settings.Settings;
import dk.planvaerk.settings.SettingsFile;
import dk.planvaerk.storage.FaultLog;
import dk.planvaerk.storage.KindFolders;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.ProgramFolder;
import dk.planvaerk.storage.files.RealDisk;
import dk.planvaerk.storage.history.PlanHistory;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The entry point: a command, or else the window. No class of JavaFX is loaded for a command. */
public final class Main {
  private static final String BENCH = "--bench-";
  /** Each with a plan's file; for developers, so in no help. */
  private static final Set<String> MEASURES = Set.of(BENCH + "frames", BENCH + "start", BENCH + "saves");

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
    SettingsFile.Read set = settings();
    UserFolders user = UserFolders.of(DataFolder.named(List.of(arguments), environment), set.settings());
    var faults = new FaultLog(user.data(), program.nameAndVersion());
    boolean display = Display.present(environment);
    if (arguments.length == 2 && MEASURES.contains(arguments[0])) {
      String what = arguments[0].substring(BENCH.length());
      Window measuring = (files, _, _, _, said) -> {
        Path file = files.getFirst();
        return Files.isReadable(file) ? new JavaFxWindow().measure(what, file, said) : unread(file, console);
      };
      return new GuardedWindow(measuring, display, console).show(List.of(Path.of(arguments[1])), Optional.empty(), List.of(), user, language);
    }
    var window = new GuardedWindow(new JavaFxWindow(), display, console);
    set.problems().forEach(console::tell);
    var history = new PlanHistory(new RealDisk(), Thread::sleep, user.folders().history(),
        OfUser.retention(set.settings().keep()), Clock.systemUTC());
    KindFolders kinds = kindFolders(environment, set.settings(), user.data());
    var cli = new Cli(program, console, faults, user.folders(), history, kinds, Clock.system(ZoneId.systemDefault()),
        (files, example, of) -> window.show(files, example, of, user, language));
    return cli.run(arguments);
  }

  /** What is set for all users of this installation. */
  static SettingsFile.Read settings() {
    return ProgramFolder.find(code(), SettingsFile.NAME).map(f -> SettingsFile.readOrTell(f, Places.ofUser())).orElse(SettingsFile.Read.NOTHING);
  }

  /**
   * Where kinds are looked for besides those that ship with the program.
   *
   * @param data the user's data folder
   */
  static KindFolders kindFolders(Map<String, String> environment, Settings settings, Path data) {
    return KindFolders.of(environment, settings.kinds(), data, code());
  }

  /**
   * Where the quality models are looked for that replace those of the program: the user's own first.
   *
   * @param data the user's data folder
   */
  static List<Path> modelFiles(Path data) {
    return Stream.concat(Stream.of(data.resolve(QualityModels.FILE)), ProgramFolder.find(code(), QualityModels.FILE).stream()).toList();
  }

  private static URI code() {
    try {
      return Main.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Says why a file can't be read, where the window would ask the user to see it in a dialog. */
  private static int unread(Path file, Console console) {
    try {
      PlanFile.open(file);
    } catch (InputProblem e) {
      console.err().println(e.what().in(console.language()));
      console.err().flush();
    }
    return ExitCode.INPUT;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }
}
