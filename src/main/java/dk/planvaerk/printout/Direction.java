package dk.planvaerk.printout;

import java.text.Bidi;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** In which direction a text is read: the same rule for every format. */
public final class Direction {
  /** What is read from right to left, and signs for it, begin here. */
  private static final char FIRST = 0x590;

  private Direction() {}

  /** The directions of a paragraph's characters; null where all is read from left to right. */
  public static @Nullable Bidi of(String text) {
    if (!mayTurn(text)) return null;
    return new Bidi(text, isRightToLeft(text) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  /** Whether a paragraph is one from right to left: it begins so, and most of it is. A name in Hebrew makes no Danish sentence so. */
  public static boolean isRightToLeft(String text) {
    if (!mayTurn(text)) return false;
    int[] letters = text.codePoints().filter(c -> isFromRight(c) || isFromLeft(c)).toArray();
    long fromRight = Arrays.stream(letters).filter(Direction::isFromRight).count();
    return letters.length > 0 && isFromRight(letters[0]) && 2 * fromRight > letters.length;
  }

  /** Whether it is a letter of Hebrew, Arabic or the like. */
  public static boolean isFromRight(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isFromLeft(int codePoint) {
    return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean mayTurn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST) return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
    return false;
  }
}
