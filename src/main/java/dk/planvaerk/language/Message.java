package dk.planvaerk.language;

import java.util.List;
import java.util.Locale;

/**
 * Something to say to the user: which words, and what they are about.
 *
 * @param home a class of the package whose texts have the key
 * @param key dotted, such as {@code file.missing}
 * @param arguments for the places {@code {0}}, {@code {1}} … in the words
 */
public record Message(Class<?> home, String key, List<Object> arguments) {
  public static Message of(Class<?> home, String key, Object... arguments) {
    return new Message(home, key, List.of(arguments));
  }

  public String in(Locale language) {
    return Texts.of(home, language).get(key, arguments.toArray());
  }
}
