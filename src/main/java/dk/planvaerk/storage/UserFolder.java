package dk.planvaerk.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folder in which the program keeps what it remembers for the user; it need not exist yet. */
public final class UserFolder {
  private UserFolder() {}

  /** The folder of the user of this process. */
  public static Path ofUser() {
    return find(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")));
  }

  /**
   * The folder on a system.
   *
   * @param environment of the process
   * @param system name of the operating system, as in {@code os.name}
   * @param home the user's own folder
   */
  public static Path find(Map<String, String> environment, String system, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) return given(environment, "LOCALAPPDATA", home.resolve("AppData/Local"), "Planvaerk");
    if (name.startsWith("mac")) return home.resolve("Library/Application Support/Planvaerk");
    return given(environment, "XDG_DATA_HOME", home.resolve(".local/share"), "planvaerk");
  }

  private static Path given(Map<String, String> environment, String variable, Path otherwise, String folder) {
    String value = environment.getOrDefault(variable, "");
    Path base = value.isEmpty() ? otherwise : Path.of(value);
    return (base.isAbsolute() ? base : otherwise).resolve(folder);
  }
}
