package dk.planvaerk.revision.text;

import java.text.Normalizer;

/**
 * What a word or sign is compared by: without the differences that are never marked, which are white space, hyphens that
 * only divide a word, the form of quotes and dashes, and the form of Unicode. Raised figures and fractions are other signs.
 */
final class Key {
  /** Letters in name, but raised: a sign of their own. */
  private static final String RAISED = "\u00AA\u00BA";

  private Key() {}

  static String of(String text) {
    if (isPlain(text)) return text;
    String one = Normalizer.normalize(oneForm(text), Normalizer.Form.NFC);
    var out = new StringBuilder(one.length());
    for (int i = 0; i < one.length(); i++) {
      char c = one.charAt(i);
      boolean dropped = Signs.isGap(c) || (c == '-' && divides(one, i));
      if (!dropped) out.append(c);
    }
    return out.toString();
  }

  /** Quick answer for most words: letters of Western Europe and digits have one form only. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c <= 0x7F ? c > ' ' && c != '-' && c != '"' && c != '\'' && c != '`' : c >= 0xC0 && c < 0x250;
      if (!plain) return false;
    }
    return true;
  }

  private static String oneForm(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      if (c <= Character.MAX_VALUE && Signs.isQuote((char) c)) out.append('"');
      else if (c <= Character.MAX_VALUE && Signs.isDash((char) c)) out.append('-');
      else if (isDrawnAlike(c)) out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
      else out.appendCodePoint(c);
    });
    return out.toString();
  }

  /** Whether Unicode's plain form of it looks the same: of a ligature it does, of a raised figure or a fraction it doesn't. */
  private static boolean isDrawnAlike(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.OTHER_LETTER,
          Character.LETTER_NUMBER, Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_PUNCTUATION -> RAISED.indexOf(c) < 0;
      default -> false;
    };
  }

  /** Whether a hyphen stands between two letters, at the end of a line or within it. */
  private static boolean divides(String text, int hyphen) {
    int next = hyphen + 1;
    while (next < text.length() && Signs.isGap(text.charAt(next))) next++;
    return hyphen > 0 && Character.isLetter(text.codePointBefore(hyphen))
        && next < text.length() && Character.isLetter(text.codePointAt(next));
  }
}
