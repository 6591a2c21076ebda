package dk.planvaerk.cli;

import dk.planvaerk.storage.UserFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where the program keeps what is the user's. It must be known before anything is read or written. */
public final class DataFolder {
  private static final String VARIABLE = "PLANVAERK_DATA";

  private DataFolder() {}

  /**
   * What {@code --data} says, else what the environment says, else the folder that the system has for it.
   *
   * @param environment of the process
   */
  public static Path find(List<String> arguments, Map<String, String> environment) {
    String said = EarlyOption.value(arguments, "--data").orElse(environment.getOrDefault(VARIABLE, ""));
    return said.isEmpty() ? UserFolder.ofUser() : Path.of(said).toAbsolutePath();
  }
}
