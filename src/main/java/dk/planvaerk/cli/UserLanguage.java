package dk.planvaerk.cli;

import dk.planvaerk.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Which language the user reads. It must be known before the command line can be read in it. */
public final class UserLanguage {
  private UserLanguage() {}

  /**
   * What {@code --lang} says, else what the launcher found, else what the environment says, else Danish.
   *
   * @param launcher what the launcher found, may be empty
   * @param environment of the process
   */
  public static Locale find(List<String> arguments, String launcher, Map<String, String> environment) {
    var said = Stream.concat(
        Stream.of(EarlyOption.value(arguments, "--lang").orElse(""), launcher),
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG").map(name -> environment.getOrDefault(name, "")));
    return said.filter(s -> !s.isEmpty()).findFirst().map(Texts::language).orElse(Texts.DANISH);
  }
}
