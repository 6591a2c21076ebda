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
  /** Behind these a dash begins something. */
  private static final String OPENING = "([{=<>:;,/+*";

  static Tokens of(String text) {
    var out = new ArrayList<Token>(text.length() / 6 + 1);
    int at = 0;
    while (true) {
      int from = at;
      while (from < text.length() && Signs.isGap(text.charAt(from))) from++;
      String gap = gap(text, at, from);
      if (from == text.length()) return new Tokens(QuietDashes.in(WholeDates.joined(out), gap), gap);
      boolean signed = isSign(text, from, gap, out.isEmpty());
      boolean word = signed || Signs.isInWord(text.codePointAt(from));
      at = word ? WordEnd.of(text, signed ? from + 1 : from) : endOfSign(text, from);
      out.add(Token.of(gap, text.substring(from, at), word));
    }
  }

  /** Whether a dash belongs to what stands right behind it, as in "-5 kg" and "-mål"; one that opens a line is an item's. */
  private static boolean isSign(String text, int at, String gap, boolean first) {
    if (!Signs.isDash(text.charAt(at)) || at + 1 == text.length()) return false;
    if (gap.isEmpty() && !first && OPENING.indexOf(text.charAt(at - 1)) < 0) return false;
    int next = text.codePointAt(at + 1);
    boolean opens = first || gap.indexOf('\n') >= 0;
    return Character.isDigit(next) || (Character.isLetter(next) && !opens);
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
