package dk.planvaerk.status;

import dk.planvaerk.plan.FirstLetter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A heading as it stands in the midst of a sentence behind "om". In Danish "Søge midler" becomes "at søge midler"; what can
 * stand behind no "om" is quoted instead, so that the sentence is whole whatever the heading is. It is a guess, and the
 * author's to mend.
 */
final class HeadingInSentence {
  /** What a heading is put behind. */
  private static final String ABOUT = "om ";
  /** A heading of two or three words more that has one of these as its verb is a sentence. */
  private static final Set<String> FINITE = Set.of("bør", "skal", "kan", "må", "er", "vil", "har", "får", "bliver", "mangler");
  /** What begins a clause of its own: the verb behind it is not that of the heading. */
  private static final Set<String> CLAUSE = Set.of("der", "som", "at", "hvor", "hvordan", "hvornår", "hvad", "hvis", "når", "om", "hvorvidt");
  private static final int FIRST_WORDS = 4;
  private static final Set<String> INFINITIVES = read();

  private HeadingInSentence() {}

  private static Set<String> read() {
    try (InputStream in = Objects.requireNonNull(HeadingInSentence.class.getResourceAsStream("infinitives.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A sentence with a heading in the place of {@code {0}}.
   *
   * @param language of both
   */
  static String put(String sentence, String heading, Locale language) {
    String words = heading.strip().replaceFirst("[.:]+$", "");
    if (!language.getLanguage().equals("da")) return sentence.replace("{0}", small(words));
    if (cannotFollow(words)) return sentence.replace(ABOUT + "{0}", "{0}").replace("{0}", "»" + words + "«");
    return sentence.replace("{0}", isInfinitive(first(words)) ? "at " + small(words) : small(words));
  }

  private static String first(String words) {
    return words.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static boolean isInfinitive(String word) {
    return INFINITIVES.contains(word);
  }

  /** "Gøres til fast praksis" and "Det bør være et mål at …" say nothing behind "om". */
  private static boolean cannotFollow(String words) {
    String first = first(words);
    boolean passive = first.endsWith("s") && isInfinitive(first.substring(0, first.length() - 1));
    return passive || isSentence(words.toLowerCase(Locale.ROOT).split("[\\s,]+"));
  }

  private static boolean isSentence(String[] words) {
    for (int i = 1; i < Math.min(FIRST_WORDS, words.length); i++) {
      if (FINITE.contains(words[i])) return true;
      if (CLAUSE.contains(words[i])) return false;
    }
    return false;
  }

  /** With a small letter, unless it begins with a name or an abbreviation. */
  static String small(String words) {
    String[] parts = words.split("\\s+", 3);
    boolean name = parts.length > 1 && !parts[1].isEmpty() && Character.isUpperCase(parts[1].charAt(0));
    return name ? words : FirstLetter.inSentence(words);
  }
}
