package dk.planvaerk.ui.editor.text;

import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Text;

/** Where in a text the caret can be: anywhere but in a bullet. */
final class Places {
  private Places() {}

  /** The place itself, behind the bullet if it is in one, in the text if it is outside. */
  static int near(Text text, int place) {
    String shown = text.shown();
    int at = Math.clamp(place, 0, shown.length());
    int line = lineStart(shown, at);
    return isItem(text, line) ? Math.max(at, line + Paragraph.BULLET.length()) : at;
  }

  static int next(Text text, int place) {
    return near(text, Jumps.nextCharacter(text.shown(), place));
  }

  static int previous(Text text, int place) {
    return before(text, place, Jumps.previousCharacter(text.shown(), place));
  }

  static int nextWord(Text text, int place) {
    return near(text, Jumps.nextWord(text.shown(), place));
  }

  static int previousWord(Text text, int place) {
    return before(text, place, Jumps.previousWord(text.shown(), place));
  }

  /** Going left into a bullet is going to the end of the line above. */
  private static int before(Text text, int place, int to) {
    String shown = text.shown();
    int line = lineStart(shown, place);
    boolean intoBullet = isItem(text, line) && to < line + Paragraph.BULLET.length();
    if (!intoBullet) return to;
    boolean begins = place <= line + Paragraph.BULLET.length();
    if (!begins || line == 0) return line + Paragraph.BULLET.length();
    return line - 1;
  }

  /** Where the paragraph of a place begins, its bullet included. */
  static int lineStart(String shown, int place) {
    return shown.lastIndexOf('\n', place - 1) + 1;
  }

  static int lineEnd(String shown, int place) {
    int end = shown.indexOf('\n', place);
    return end < 0 ? shown.length() : end;
  }

  /** Whether the paragraph of a place is an item. */
  static boolean isItem(Text text, int place) {
    return text.isItems(place, place);
  }

  /** Whether a place is the first of an item. */
  static boolean beginsItem(Text text, int place) {
    return isItem(text, place) && place - lineStart(text.shown(), place) <= Paragraph.BULLET.length();
  }
}
