package dk.planvaerk.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a text that can be looked up. Numbers, dates, addresses, words with digits, single letters and abbreviations in
 * capitals are none.
 *
 * @param from where it begins in the text
 * @param form the word, with the full stop or hyphen behind it if there is one: an abbreviation and the first half of
 *     "børne- og ungeområdet" are right only so
 */
public record WrittenWord(int from, String form) {
  /** What stands between two spaces and is an address: nothing in it is looked up. */
  private static final Pattern ADDRESS =
      Pattern.compile("@|://|\\\\|(?i:www\\.)|\\p{L}\\.(?i:dk|com|org|net|eu|info)(?![\\p{L}\\d])");
  /** Capitals, and what is bent of them: APV, AMR'er, MUSen. */
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}(['’]?\\p{Ll}{0,4})");
  private static final int ABBREVIATED = 4;

  /** The words of a text, from the first to the last. */
  public static List<WrittenWord> in(String text) {
    var words = new ArrayList<WrittenWord>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !isSpace(text.charAt(end))) end++;
      if (end > at && !isAddress(text, at, end)) addAll(words, text, at, end);
      at = end + 1;
    }
    return words;
  }

  /** The characters that are looked up, without what stands behind them. */
  public String word() {
    return form.endsWith(".") || form.endsWith("-") ? form.substring(0, form.length() - 1) : form;
  }

  /** Where the word ends in the text, before the full stop or hyphen. */
  public int to() {
    return from + word().length();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isAddress(String text, int from, int to) {
    boolean plain = true;
    for (int i = from; i < to && plain; i++) {
      char c = text.charAt(i);
      plain = Character.isLetter(c) || c == '-' || c == ',' || (c == '.' && i == to - 1);
    }
    return !plain && ADDRESS.matcher(text).region(from, to).find();
  }

  private static void addAll(List<WrittenWord> words, String text, int from, int to) {
    int at = from;
    while (at < to) {
      if (!isOfWord(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(text, at, to);
      boolean more = end < to && (text.charAt(end) == '.' || text.charAt(end) == '-');
      if (isWord(text.substring(at, end))) words.add(new WrittenWord(at, text.substring(at, more ? end + 1 : end)));
      at = end + 1;
    }
  }

  private static int end(String text, int from, int to) {
    int end = from;
    while (end < to) {
      char c = text.charAt(end);
      boolean inside = end > from && end + 1 < to && isOfWord(text.charAt(end + 1));
      boolean goesOn = isOfWord(c)
          || (inside && (c == '-' || c == '\u2011' || c == '\'' || c == '’'))
          || (inside && c == '.' && isAbbreviated(text, from, end));
      if (!goesOn) break;
      end++;
    }
    return end;
  }

  /** Whether a full stop between letters is that of "bl.a." rather than one without the space behind it. */
  private static boolean isAbbreviated(String text, int from, int stop) {
    int before = Math.max(text.lastIndexOf('.', stop - 1) + 1, from);
    return stop - before <= ABBREVIATED && Character.isLowerCase(text.charAt(stop + 1));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isWord(String word) {
    if (word.length() < 2) return false;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) return false;
    }
    return !Character.isUpperCase(word.charAt(1)) || !CAPITALS.matcher(word).matches();
  }
}
