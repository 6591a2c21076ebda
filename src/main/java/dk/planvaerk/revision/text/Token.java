package dk.planvaerk.revision.text;

/**
 * A word, number, date or sign: what is marked as a whole or not at all. Two are equal if a reader sees no difference.
 *
 * @param gap white space and bullets before it
 * @param text as it stands
 * @param key what it is compared by
 * @param word whether it has a letter or digit
 * @param quiet whether it may come and go unmarked: a quote, or a dash that says nothing
 */
record Token(String gap, String text, String key, boolean word, boolean quiet) {
  static Token of(String gap, String text, boolean word) {
    String key = Key.of(text);
    return new Token(gap, text, key, word, key.equals("\""));
  }

  /** Whether it is a dash by itself. */
  boolean isDash() {
    return key.equals("-");
  }

  /** The same, coming and going unmarked. */
  Token asQuiet() {
    return new Token(gap, text, key, word, true);
  }

  /** Whether a line ends before it. */
  boolean beginsLine() {
    return gap.indexOf('\n') >= 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Token t && key.equals(t.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
