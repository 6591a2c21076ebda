package dk.planvaerk.revision.text;

/** What characters are to a reader. */
final class Signs {
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  private static final String QUOTES = "\"'`\u00B4\u00AB\u00BB\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2039\u203A";
  private static final char BULLET = '•';

  /** Of the first characters, which most texts are made of, those in words. */
  private static final boolean[] PLAIN = new boolean[0x80];

  static {
    for (char c = 0; c < PLAIN.length; c++) PLAIN[c] = Character.isLetterOrDigit(c) || c == '_';
  }

  private Signs() {}

  static boolean isDash(char c) {
    return c == '-' || (c > 0x7F && DASHES.indexOf(c) >= 0);
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /** What stands between words and is never marked by itself: white space, bullets and invisible signs. */
  static boolean isGap(char c) {
    if (c <= 0x7F) return c <= ' ';
    return c == BULLET || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
  }

  /** A letter or digit, or what only makes sense with one: an accent, a joiner. */
  static boolean isInWord(int c) {
    if (c < PLAIN.length) return PLAIN[c];
    return Character.isLetterOrDigit(c) || isMark(c) || Character.getType(c) == Character.FORMAT;
  }

  static boolean isMark(int c) {
    if (c < 0x300) return false;
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
