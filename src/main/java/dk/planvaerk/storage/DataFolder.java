package dk.planvaerk.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the program keeps what is not a plan: on each system where the user's programs do. */
public final class DataFolder {
  private static final String NAME = "Planværk";

  private DataFolder() {}

  /** The folder of the user of this process; it may not exist yet. */
  public static Path ofUser() {
    return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
  }

  static Path of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String local = environment.get("LOCALAPPDATA");
      return (local == null || local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve(NAME);
    }
    if (name.startsWith("mac")) return home.resolve("Library").resolve("Application Support").resolve(NAME);
    String data = environment.get("XDG_DATA_HOME");
    Path folder = data == null || data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data);
    return folder.resolve("planvaerk");
  }
}
