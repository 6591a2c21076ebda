package dk.planvaerk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the program keeps what is the user's. It must be known before anything is read or written. */
public final class DataFolder {
  private static final String VARIABLE = "PLANVAERK_DATA";

  private DataFolder() {}

  /**
   * What {@code --data} says, else what the environment says; nothing where neither does.
   *
   * @param environment of the process
   */
  public static Optional<Path> named(List<String> arguments, Map<String, String> environment) {
    String said = EarlyOption.value(arguments, "--data").orElse(environment.getOrDefault(VARIABLE, ""));
    return said.isEmpty() ? Optional.empty() : Optional.of(Path.of(said).toAbsolutePath());
  }
}
