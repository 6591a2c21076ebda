package dk.planvaerk.revision.text;

import java.util.Set;

/** Where a word or number ends that may have signs within: {@code 4/11-25}, {@code 15.000,50}, {@code bl.a.}, {@code KRAP-kursus}. */
final class WordEnd {
  /** After these words a hyphen stays: "for- og eftermiddag". */
  private static final Set<String> JOINING = Set.of("og", "eller", "samt");
  private static final int LONGEST_ORDINAL = 2;

  private final String text;

  private WordEnd(String text) {
    this.text = text;
  }

  static int of(String text, int from) {
    return new WordEnd(text).end(from);
  }

  private int end(int from) {
    int end = from;
    while (true) {
      end = endOfLetters(end);
      int phrase = Abbreviations.endOfPhrase(text, from, end);
      if (phrase > end) return phrase;
      int next = next(end);
      if (next < 0) break;
      end = next;
    }
    return hasOwnStop(from, end) || hasOwnHyphen(end) ? end + 1 : end;
  }

  private int endOfLetters(int from) {
    int end = from;
    while (end < text.length()) {
      char first = text.charAt(end);
      int c = Character.isSurrogate(first) ? text.codePointAt(end) : first;
      if (!Signs.isInWord(c)) break;
      end += Character.charCount(c);
    }
    return end;
  }

  /** Where the word goes on behind the sign at a position, or -1. */
  private int next(int at) {
    if (at == 0 || at + 1 >= text.length()) return -1;
    char sign = text.charAt(at);
    if (Signs.isInWord(text.codePointAt(at + 1))) return connects(text.charAt(at - 1), sign, at + 1) ? at + 1 : -1;
    return Signs.isDash(sign) ? behindLineEnd(at + 1) : -1;
  }

  private boolean connects(char before, char sign, int at) {
    char after = text.charAt(at);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    if (Signs.isDash(sign) || sign == '@') return true;
    return switch (sign) {
      case ',', ':', '/' -> digits;
      case '.' -> digits || (Character.isDigit(before) ? isAlone(at) : Character.isLetter(before) && Character.isLowerCase(after));
      default -> Signs.isQuote(sign) && Character.isLetter(before) && Character.isLetter(after);
    };
  }

  /** Whether one small letter stands here by itself, as in the indicator "6.b". */
  private boolean isAlone(int at) {
    return Character.isLowerCase(text.charAt(at)) && endOfLetters(at) == at + 1;
  }

  /** A word that was divided at the end of a line goes on with a small letter in the next. */
  private int behindLineEnd(int at) {
    int next = at;
    boolean lineEnd = false;
    while (next < text.length() && Signs.isGap(text.charAt(next))) lineEnd |= text.charAt(next++) == '\n';
    boolean goesOn = lineEnd && next < text.length() && Character.isLowerCase(text.charAt(next))
        && Character.isLetter(text.charAt(at - 2));
    return goesOn && !JOINING.contains(text.substring(next, endOfLetters(next))) ? next : -1;
  }

  /** Whether a hyphen stands behind a letter and waits for its word, as in "for- og eftermiddag". */
  private boolean hasOwnHyphen(int end) {
    if (end == text.length() || !Signs.isDash(text.charAt(end)) || !Character.isLetter(text.codePointBefore(end))) return false;
    return end + 1 == text.length() || !Signs.isDash(text.charAt(end + 1));
  }

  private boolean hasOwnStop(int from, int end) {
    if (end == text.length() || text.charAt(end) != '.') return false;
    if (end + 1 < text.length() && text.charAt(end + 1) == '.') return false;
    return Character.isDigit(text.charAt(from)) ? isOrdinal(from, end) : Abbreviations.isOne(text.substring(from, end));
  }

  /** "2." before a small letter or a sign that goes on counting, as in "2. + 3. kvartal" or "4.–5. maj". */
  private boolean isOrdinal(int from, int end) {
    if (end - from > LONGEST_ORDINAL || !Character.isDigit(text.charAt(end - 1))) return false;
    int next = end + 1;
    while (next < text.length() && Signs.isGap(text.charAt(next))) next++;
    if (next == text.length()) return false;
    char c = text.charAt(next);
    return Character.isLowerCase(c) || c == '+' || c == ',' || c == '/' || Signs.isDash(c);
  }
}
