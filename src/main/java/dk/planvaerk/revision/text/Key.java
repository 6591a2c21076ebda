package dk.planvaerk.revision.text;

import java.text.Normalizer;

/**
 * What a word or sign is compared by: without the differences that are never marked, which are white space, hyphens that
 * only divide a word, the form of quotes and dashes, and the form of Unicode.
 */
final class Key {
  private Key() {}

  static String of(String text) {
    if (isPlain(text)) return text;
    String one = Normalizer.normalize(oneForm(text), Normalizer.Form.NFKC);
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

  // Before NFKC, which would make a space and an accent of an acute quote.
  private static String oneForm(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(Signs.isQuote(c) ? '"' : Signs.isDash(c) ? '-' : c);
    }
    return out.toString();
  }

  /** Whether a hyphen stands between two letters, at the end of a line or within it. */
  private static boolean divides(String text, int hyphen) {
    int next = hyphen + 1;
    while (next < text.length() && Signs.isGap(text.charAt(next))) next++;
    return hyphen > 0 && Character.isLetter(text.codePointBefore(hyphen))
        && next < text.length() && Character.isLetter(text.codePointAt(next));
  }
}
