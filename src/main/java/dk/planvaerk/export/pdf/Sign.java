package dk.planvaerk.export.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A character as it is drawn.
 *
 * @param shown code point of the glyph
 * @param actual what it stands for where the font has to draw something else, or null
 * @param width in points
 */
record Sign(int shown, @Nullable String actual, Look look, float width) {
  /** Whether a line may end here. */
  boolean isSpace() {
    return shown == ' ' && actual == null;
  }

  /** The character for a search for words in it, one for one. */
  char letter() {
    return actual == null && Character.isBmpCodePoint(shown) ? (char) shown : '\uFFFC';
  }
}
