package dk.planvaerk.cli;

import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.settings.Places;
import dk.planvaerk.settings.SettingsFile;
import dk.planvaerk.storage.Folders;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code settings [--json] [--check FILE]}: where this program keeps what is the user's, or whether a file of settings can be used. */
@Command(name = "settings", mixinStandardHelpOptions = true)
final class SettingsCommand implements Callable<Integer> {
  private final Console console;
  private final Folders folders;
  private final Supplier<List<Path>> kinds;

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--check", paramLabel = "${bundle:label.file}")
  private @Nullable Path check;

  /**
   * @param kinds the folders with kinds that are looked into
   */
  SettingsCommand(Console console, Folders folders, Supplier<List<Path>> kinds) {
    this.console = console;
    this.folders = folders;
    this.kinds = kinds;
  }

  @Override
  public Integer call() throws InputProblem {
    if (check == null) {
      show();
      return ExitCode.DONE;
    }
    SettingsFile.Read read = SettingsFile.read(check, Places.ofUser());
    read.problems().forEach(console::say);
    if (!read.problems().isEmpty()) return ExitCode.FOUND;
    console.list("settings.fine", check.toString());
    return ExitCode.DONE;
  }

  private void show() {
    List<String> named = kinds.get().stream().map(Path::toString).toList();
    if (json) {
      console.print(new JsonWriter().put("data", folders.data().toString()).put("journal", folders.journal().toString())
          .put("history", folders.history().toString()).putStrings("kinds", named).text());
      return;
    }
    console.list("settings.data", folders.data().toString());
    console.list("settings.journal", folders.journal().toString());
    console.list("settings.history", folders.history().toString());
    named.forEach(folder -> console.list("settings.kinds", folder));
  }
}
