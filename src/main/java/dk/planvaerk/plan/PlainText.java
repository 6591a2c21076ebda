package dk.planvaerk.plan;

import java.text.Normalizer;

/**
 * The border where text comes in. Inside there are only lines of Unicode in NFC without control
 * characters, half surrogates or soft hyphens, so that equal texts are {@code equals} and every text
 * can be written to XML and shown.
 */
public final class PlainText {
  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /** Line ends of every system become {@code \n}; a tab becomes a space. */
  public static String normal(String text) {
    if (isNormal(text)) return text;
    String oneEnd = text.replace("\r\n", "\n");
    var out = new StringBuilder(oneEnd.length());
    for (int i = 0; i < oneEnd.length(); i++) {
      char c = oneEnd.charAt(i);
      if (isLineEnd(c)) {
        out.append('\n');
      } else if (c == '\t') {
        out.append(' ');
      } else if (Character.isHighSurrogate(c) && i + 1 < oneEnd.length()
          && Character.isLowSurrogate(oneEnd.charAt(i + 1))) {
        out.append(c).append(oneEnd.charAt(++i));
      } else if (Character.isSurrogate(c) || c >= '\uFFFE') {
        out.append(REPLACEMENT);
      } else if (!isDropped(c)) {
        out.append(c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** The same on one line: line ends become spaces. */
  public static String line(String text) {
    return normal(text).replace('\n', ' ');
  }

  /** Quick answer for the usual text: Latin letters without anything to mend. */
  private static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c == '\n' || (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0x300 && c != 0xAD);
      if (!plain) return false;
    }
    return true;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isDropped(char c) {
    return c == '\u00AD' || c == '\uFEFF' || Character.isISOControl(c);
  }
}
