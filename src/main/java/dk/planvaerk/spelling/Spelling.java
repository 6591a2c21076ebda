package dk.planvaerk.spelling;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The spelling of the program's windows: one dictionary for all of them, read when somebody first asks. */
public final class Spelling {
  private static final String DANISH = "da";

  private final UserDictionary own;
  private volatile @Nullable SpellChecker checker;

  /**
   * @param folder the user's data folder
   */
  public Spelling(Path folder) {
    own = new UserDictionary(folder);
  }

  /** Whether texts of a language, given as a BCP 47 tag, can be checked. */
  public static boolean speaks(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals(DANISH);
  }

  /** The words that the user has added; read when the checker has been. */
  public UserDictionary own() {
    return own;
  }

  /** Whether {@link #checker} answers at once. */
  public boolean isRead() {
    return checker != null;
  }

  /** Takes a second or two the first time: not for the thread of the window. */
  public SpellChecker checker() {
    SpellChecker known = checker;
    return known != null ? known : read();
  }

  private synchronized SpellChecker read() {
    SpellChecker known = checker;
    if (known != null) return known;
    own.read();
    var now = new SpellChecker(
        Lexicon.read(DANISH), new WordList(Set.copyOf(Frequencies.lines(DANISH + ".words"))), Frequencies.read(DANISH));
    checker = now;
    return now;
  }
}
