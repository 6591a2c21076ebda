package dk.planvaerk.revision.text;

/**
 * A word, number, date or sign: what is marked as a whole or not at all. Two are equal if a reader sees no difference.
 *
 * @param gap white space and bullets before it
 * @param text as it stands
 * @param key what it is compared by
 * @param word whether it has a letter or digit
 */
record Token(String gap, String text, String key, boolean word) {
  static Token of(String gap, String text, boolean word) {
    return new Token(gap, text, Key.of(text), word);
  }

  /** Whether a line ends before it. */
  boolean beginsLine() {
    return gap.indexOf('\n') >= 0;
  }

  /** Whether it may come and go unmarked: a quote, or a dash by itself. */
  boolean isQuiet() {
    return key.equals("\"") || key.equals("-");
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
