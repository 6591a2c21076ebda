package dk.planvaerk.spelling;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Words that are right although the dictionary lacks them. Small letters allow capitals, and any word an s behind it. */
public record WordList(Set<String> words) {
  private static final Locale DANISH = Locale.of("da");
  public static final WordList EMPTY = new WordList(Set.of());

  public WordList {
    words = Set.copyOf(words);
  }

  public static WordList of(Collection<String> words) {
    return new WordList(Set.copyOf(words));
  }

  public boolean has(String word) {
    if (hasSo(word)) return true;
    String stem = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2)
        : word.endsWith("s") || word.endsWith("'") || word.endsWith("’") ? word.substring(0, word.length() - 1) : "";
    return !stem.isEmpty() && hasSo(stem);
  }

  private boolean hasSo(String word) {
    return words.contains(word) || words.contains(word.toLowerCase(DANISH));
  }
}
