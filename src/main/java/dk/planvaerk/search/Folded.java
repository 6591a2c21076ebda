package dk.planvaerk.search;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text without what a search looks past: case unless it matters, whether accents are written apart, soft hyphens, and
 * which kind of space it is. A letter with its accents is one; å, æ and ø are letters of their own.
 */
final class Folded {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char FIRST_ACCENT = '\u0300';

  private final String text;
  private final int length;
  /** Where in the text the letter begins that each folded character belongs to; null where they are the same places. */
  private final int @Nullable [] places;

  private Folded(String text, int length, int @Nullable [] places) {
    this.text = text;
    this.length = length;
    this.places = places;
  }

  static Folded of(String text, boolean matchCase) {
    return isSimple(text) ? simple(text, matchCase) : letterByLetter(text, matchCase);
  }

  String text() {
    return text;
  }

  /** Where a position of the folded text is in the text itself. */
  int place(int at) {
    return places == null ? at : at == places.length ? length : places[at];
  }

  /** Whether a position of the folded text lies between two letters. */
  boolean isBorder(int at) {
    return places == null || at == 0 || at == places.length || places[at] != places[at - 1];
  }

  private static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_ACCENT || text.charAt(i) == SOFT_HYPHEN) return false;
    }
    return true;
  }

  private static Folded simple(String text, boolean matchCase) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      folded[i] = c == '\u00A0' ? ' ' : matchCase ? c : (char) lower(c);
    }
    return new Folded(new String(folded), folded.length, null);
  }

  private static Folded letterByLetter(String text, boolean matchCase) {
    var out = new StringBuilder(text.length());
    var places = new int[text.length() * 2];
    for (int at = 0; at < text.length(); ) {
      int end = at + Character.charCount(text.codePointAt(at));
      while (end < text.length() && belongsToLetterBefore(text.codePointAt(end))) end += Character.charCount(text.codePointAt(end));
      String letter = letter(text.substring(at, end), matchCase);
      if (out.length() + letter.length() > places.length) places = Arrays.copyOf(places, places.length * 2 + letter.length());
      Arrays.fill(places, out.length(), out.length() + letter.length(), at);
      out.append(letter);
      at = end;
    }
    return new Folded(out.toString(), text.length(), Arrays.copyOf(places, out.length()));
  }

  private static String letter(String written, boolean matchCase) {
    String whole = written.indexOf(SOFT_HYPHEN) < 0 ? written : written.replace(String.valueOf(SOFT_HYPHEN), "");
    String composed = Normalizer.normalize(whole, Normalizer.Form.NFC);
    var out = new StringBuilder(composed.length());
    composed.codePoints()
        .map(c -> c == '\u00A0' || c == '\u202F' ? ' ' : c)
        .forEach(c -> out.appendCodePoint(matchCase ? c : lower(c)));
    return out.toString();
  }

  private static boolean belongsToLetterBefore(int c) {
    return c == SOFT_HYPHEN || switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> false;
    };
  }

  /** By way of the capital, so that letters meet that only share it. */
  private static int lower(int c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
