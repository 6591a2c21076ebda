package dk.planvaerk.export.pdf;

import dk.planvaerk.printout.Address;
import org.jspecify.annotations.Nullable;

/**
 * What a reader takes for one character, as it is drawn: a letter, with its marks, in one place.
 *
 * @param shown the characters of its glyphs
 * @param actual what it stands for where the font has to draw something else, or null
 * @param width in points
 * @param level odd where it is read from right to left
 * @param address that it is of, or null
 */
record Sign(Face face, String shown, @Nullable String actual, Look look, float width, int level, @Nullable Address address) {
  private static final char OTHER = '\uFFFC';

  /** Whether a line may end here. */
  boolean isSpace() {
    return actual == null && shown.length() == 1 && shown.charAt(0) == ' ';
  }

  /** The character for a search for words in it, one for one. */
  char letter() {
    return actual == null && shown.length() == 1 ? shown.charAt(0) : OTHER;
  }

  String said() {
    return actual == null ? shown : actual;
  }

  boolean isFromRight() {
    return level % 2 != 0;
  }

  /** The same where it stands in a paragraph. */
  Sign at(int ofLevel, @Nullable Address of) {
    return ofLevel == level && of == address ? this : new Sign(face, shown, actual, look, width, ofLevel, of);
  }

  Sign saying(String other) {
    return new Sign(face, shown, other, look, width, level, address);
  }

  /** The same not struck out. */
  Sign open() {
    return new Sign(face, shown, actual, look.open(), width, level, address);
  }
}
