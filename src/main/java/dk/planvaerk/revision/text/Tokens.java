package dk.planvaerk.revision.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text taken apart. Joined in order, gaps and texts and the tail are the text.
 *
 * @param tail white space behind the last
 */
record Tokens(List<Token> list, String tail) {
  private static final String SPACE = " ";

  static Tokens of(String text) {
    var out = new ArrayList<Token>(text.length() / 6 + 1);
    int at = 0;
    while (true) {
      int from = at;
      while (from < text.length() && Signs.isGap(text.charAt(from))) from++;
      String gap = gap(text, at, from);
      if (from == text.length()) return new Tokens(WholeDates.joined(out), gap);
      boolean word = Signs.isInWord(text.codePointAt(from));
      at = word ? WordEnd.of(text, from) : endOfSign(text, from);
      out.add(Token.of(gap, text.substring(from, at), word));
    }
  }

  // A text has one kind of gap nearly everywhere.
  private static String gap(String text, int from, int to) {
    if (from == to) return "";
    return to - from == 1 && text.charAt(from) == ' ' ? SPACE : text.substring(from, to);
  }

  /** One sign with its accents; several full stops are one. */
  private static int endOfSign(String text, int from) {
    int end = from + Character.charCount(text.codePointAt(from));
    boolean dots = text.charAt(from) == '.';
    while (end < text.length() && (Signs.isMark(text.charAt(end)) || (dots && text.charAt(end) == '.'))) end++;
    return end;
  }
}
