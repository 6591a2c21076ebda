package dk.planvaerk.ui.editor.text;

import java.text.BreakIterator;
import java.util.Locale;

/** From one character or word to the next: an accent and its letter, or two halves, are one character. */
final class Jumps {
  private Jumps() {}

  static int nextCharacter(String text, int at) {
    if (at + 1 >= text.length()) return text.length();
    if (isSimple(text.charAt(at)) && isSimple(text.charAt(at + 1))) return at + 1;
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return characters.following(at);
  }

  static int previousCharacter(String text, int at) {
    if (at <= 1) return 0;
    if (isSimple(text.charAt(at - 1))) return at - 1;
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return characters.preceding(at);
  }

  private static boolean isSimple(char c) {
    return c < 0x300;
  }

  /** The beginning of the next word, or the end of the line. */
  static int nextWord(String text, int at) {
    int to = at;
    if (to < text.length() && text.charAt(to) == '\n') return to + 1;
    int kind = kind(text, to);
    while (to < text.length() && text.charAt(to) != '\n' && kind(text, to) == kind) to++;
    while (to < text.length() && text.charAt(to) == ' ') to++;
    return to;
  }

  /** The beginning of this word or of the one before it, or the end of the line above. */
  static int previousWord(String text, int at) {
    int to = at;
    if (to > 0 && text.charAt(to - 1) == '\n') return to - 1;
    while (to > 0 && text.charAt(to - 1) == ' ') to--;
    int kind = to > 0 ? kind(text, to - 1) : 0;
    while (to > 0 && text.charAt(to - 1) != '\n' && kind(text, to - 1) == kind) to--;
    return to;
  }

  /** Where the word that a place is in begins. */
  static int wordStart(String text, int at) {
    int kind = kind(text, at);
    int from = at;
    while (from > 0 && text.charAt(from - 1) != '\n' && kind(text, from - 1) == kind) from--;
    return from;
  }

  /** Where the word that a place is in ends. */
  static int wordEnd(String text, int at) {
    int kind = kind(text, at);
    int to = at;
    while (to < text.length() && text.charAt(to) != '\n' && kind(text, to) == kind) to++;
    return to;
  }

  /** Letters, spaces and marks go together each with their like. */
  private static int kind(String text, int at) {
    if (at >= text.length()) return 0;
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK) return 1;
    return Character.isWhitespace(c) ? 2 : 3;
  }
}
