package dk.planvaerk.cli;

import dk.planvaerk.storage.Examples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code planvaerk [FILE...]}: what is no other command opens the window. */
@Command(name = "planvaerk", mixinStandardHelpOptions = true)
final class WindowCommand implements Callable<Integer> {
  private final Console console;
  private final Cli.OpenWindow window;

  @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "window.files")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--example", paramLabel = "${bundle:label.name}")
  private @Nullable String example;

  // Heeded before anything else is read, by UserLanguage; here only so that it is known everywhere.
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "da|en")
  private @Nullable Language language;

  // As above, by DataFolder.
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--data", scope = ScopeType.INHERIT, paramLabel = "${bundle:label.folder}", descriptionKey = "data")
  private @Nullable Path data;

  @Option(names = "--kinds", scope = ScopeType.INHERIT, paramLabel = "${bundle:label.folder}", descriptionKey = "kinds")
  private List<Path> kinds = new ArrayList<>();

  /** What {@code --lang} may say. */
  enum Language {
    da,
    en
  }

  WindowCommand(Console console, Cli.OpenWindow window) {
    this.console = console;
    this.window = window;
  }

  @Override
  public Integer call() throws WrongUse {
    for (Path file : files) {
      if (isMistypedCommand(file)) throw new WrongUse("use.command", file.toString());
    }
    if (example != null) {
      List<String> names = Examples.shipped().names();
      if (!names.contains(example)) throw new WrongUse("use.example", example, String.join(", ", names));
    }
    console.out().flush();
    return window.open(List.copyOf(files), Optional.ofNullable(example), kinds());
  }

  /** The folders with kinds that the command line names, whatever the command. */
  List<Path> kinds() {
    return List.copyOf(kinds);
  }

  /** A bare word that is no file: the window would only say that the file is missing. */
  private static boolean isMistypedCommand(Path file) {
    return file.getNameCount() == 1 && !file.isAbsolute() && !file.toString().contains(".") && !Files.exists(file);
  }
}
