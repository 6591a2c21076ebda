package dk.planvaerk.language;

import dk.planvaerk.plan.Words;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one package in one language. */
public final class Texts {
  /** What the program speaks where nothing else is asked for. */
  public static final Locale DANISH = Locale.of("da", "DK");

  public static final Locale ENGLISH = Locale.of("en", "GB");

  private final ResourceBundle bundle;
  private final Locale language;

  private Texts(ResourceBundle bundle, Locale language) {
    this.bundle = bundle;
    this.language = language;
  }

  /** The words that stand beside a class. */
  public static Texts of(Class<?> home, Locale language) {
    var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    var bundle =
        ResourceBundle.getBundle(home.getPackageName() + ".texts", language, home.getClassLoader(), noFallback);
    return new Texts(bundle, language);
  }

  public Locale language() {
    return language;
  }

  /**
   * The words of a key with the arguments in their places; an argument that has words in several languages is said in
   * the same language, and a day in full: "20. august 2024".
   *
   * @throws java.util.MissingResourceException if the package has no such key
   */
  public String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language).format(Arrays.stream(arguments).map(this::say).toArray());
  }

  private Object say(Object argument) {
    return switch (argument) {
      case Message m -> m.in(language);
      case Words w -> w.in(language);
      case LocalDate day -> DateTimeFormatter.ofPattern(isDanish() ? "d. MMMM yyyy" : "d MMMM yyyy", language).format(day);
      default -> argument;
    };
  }

  private boolean isDanish() {
    return language.getLanguage().equals(DANISH.getLanguage());
  }

  /** The language for a tag or the value of LANG, such as {@code en_GB.UTF-8}: English or Danish. */
  public static Locale language(String tag) {
    return tag.toLowerCase(Locale.ROOT).startsWith("en") ? ENGLISH : DANISH;
  }
}
