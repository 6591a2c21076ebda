package dk.planvaerk.cli;

import java.util.List;
import java.util.Optional;

/** The value of an option that must be known before the command line can be read. */
final class EarlyOption {
  private EarlyOption() {}

  /** The last one that is given, as {@code --name value} or {@code --name=value}. */
  static Optional<String> value(List<String> arguments, String option) {
    Optional<String> value = Optional.empty();
    for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(option + "=")) value = Optional.of(argument.substring(option.length() + 1));
      if (argument.equals(option) && i + 1 < arguments.size()) value = Optional.of(arguments.get(i + 1));
    }
    return value;
  }
}
