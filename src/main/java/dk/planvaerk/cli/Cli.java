package dk.planvaerk.cli;

import dk.planvaerk.export.Program;
import dk.planvaerk.kind.KindFolder;
import dk.planvaerk.language.Problem;
import dk.planvaerk.storage.FaultLog;
import dk.planvaerk.storage.Folders;
import dk.planvaerk.storage.KindFolders;
import dk.planvaerk.storage.history.PlanHistory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs one command line from beginning to end. Whatever happens, the user gets a sentence and no trace. */
public final class Cli {
  private final Program program;
  private final Console console;
  private final FaultLog faults;
  private final Clock clock;
  private final OpenWindow window;
  private final Folders folders;
  private final PlanHistory history;
  private final KindFolders kindFolders;

  /** Shows plans in the window, and comes back with an exit code when it is closed. */
  public interface OpenWindow {
    /**
     * Shows them.
     *
     * @param kinds folders with kinds, besides the usual ones
     */
    int open(List<Path> files, Optional<String> example, List<Path> kinds);
  }

  /**
   * @param history keeps what documents are made of
   */
  public Cli(Program program, Console console, FaultLog faults, Folders folders, PlanHistory history, KindFolders kindFolders, Clock clock,
      OpenWindow window) {
    this.program = program;
    this.console = console;
    this.faults = faults;
    this.folders = folders;
    this.history = history;
    this.kindFolders = kindFolders;
    this.clock = clock;
    this.window = window;
  }

  /** The exit code; see {@link ExitCode}. */
  public int run(String... arguments) {
    int code = execute(arguments);
    if (console.out().checkError() && (code == ExitCode.DONE || code == ExitCode.FOUND)) {
      console.say("fault.output");
      code = ExitCode.OUTPUT;
    }
    console.err().flush();
    return code;
  }

  // Error too: a damaged installation or a lack of memory is also to be told in a sentence.
  private int execute(String... arguments) {
    try {
      return commandLine(List.of(arguments)).execute(arguments);
    } catch (Throwable e) {
      return answer(e);
    }
  }

  /** Reading what a command consists of is most of the time that a short one takes, so only those named are read. */
  CommandLine commandLine(List<String> arguments) {
    var here = new WindowCommand(console, window);
    var top = new CommandLine(here);
    var kinds = new KindChoice(console, kindFolders, here::kinds);
    boolean all = arguments.contains("--help") || arguments.contains("-h");
    commands(here, kinds).forEach((name, command) -> {
      if (all || arguments.contains(name)) top.addSubcommand(command.get());
    });
    var usage = new UsageProblems(console);
    ResourceBundle help = help(console.language());
    top.getSubcommands().values().forEach(c -> c.getCommandSpec().resourceBundle(help).version(program.nameAndVersion()));
    top.getCommandSpec().resourceBundle(help).version(program.nameAndVersion());
    return top
        .setOut(console.out())
        .setErr(console.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(usage)
        .setExecutionExceptionHandler((e, _, _) -> answer(e));
  }

  /** In the order of the help. */
  private Map<String, Supplier<Callable<Integer>>> commands(WindowCommand here, KindChoice kinds) {
    var commands = new LinkedHashMap<String, Supplier<Callable<Integer>>>();
    commands.put("new", () -> new NewCommand(console, kinds));
    commands.put("example", () -> new ExampleCommand(console));
    commands.put("export", () -> new ExportCommand(console, program, history));
    commands.put("import", () -> new ImportCommand(console, kinds));
    commands.put("convert", () -> new ConvertCommand(console, kinds));
    commands.put("kinds", () -> new KindsCommand(console, kinds));
    commands.put("settings", () -> new SettingsCommand(console, folders, () -> kindFolders.with(here.kinds()).stream().map(KindFolder::folder).toList()));
    commands.put("check-file", () -> new CheckFileCommand(console));
    commands.put("rescue", () -> new RescueCommand(console, kinds));
    commands.put("versions", () -> new VersionsCommand(console));
    commands.put("version", () -> new VersionCommand(console, clock));
    commands.put("done", () -> new DoneCommand(console, clock));
    commands.put("diff", () -> new DiffCommand(console));
    commands.put("merge", () -> new MergeCommand(console));
    commands.put("news", () -> new NewsCommand(console));
    return commands;
  }

  private static ResourceBundle help(Locale language) {
    var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle(Cli.class.getPackageName() + ".help", language, Cli.class.getClassLoader(), noFallback);
  }

  private int answer(Throwable e) {
    switch (e) {
      case WrongUse use -> {
        console.say(use.what());
        return ExitCode.WRONG_USE;
      }
      case Problem problem -> {
        console.say(problem);
        return ExitCode.of(problem);
      }
      case OutOfMemoryError _ -> console.say("fault.memory");
      case StackOverflowError _ -> console.say("fault.deep");
      default -> faults.add(e).ifPresentOrElse(
          file -> console.say("fault.logged", file.toString()), () -> console.say("fault.unlogged"));
    }
    return ExitCode.FAULT;
  }
}
