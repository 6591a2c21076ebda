package dk.planvaerk.ui.editor.text;

import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Text;

/** What keys make of items while one writes. */
final class Lists {
  private Lists() {}

  /** A hyphen or a star and a space at the beginning of a line become a bullet; undo gives them back. */
  static void begin(TextEditor editor) {
    int caret = editor.caret();
    String shown = editor.shown();
    int line = Places.lineStart(shown, caret);
    String before = shown.substring(line, caret);
    if (!before.equals("- ") && !before.equals("* ")) return;
    Text item = editor.text().replace(line, caret, "").items(line, line, true);
    editor.write("do.items", item, line + Paragraph.BULLET.length());
  }

  /** Begins another line: in an item another item, in an empty item none any more. */
  static void breakLine(TextEditor editor) {
    Selection s = editor.selection();
    Text text = editor.text();
    editor.formatting().keep();
    if (!Places.isItem(text, s.from())) {
      editor.replace("do.type", s.from(), s.to(), "\n");
    } else if (s.isEmpty() && isEmptyItem(text, s.from())) {
      plain(editor);
    } else {
      editor.replace("do.type", s.from(), s.to(), "\n" + Paragraph.BULLET);
    }
    editor.formatting().keep();
  }

  /** Makes the item of the caret plain. */
  static void plain(TextEditor editor) {
    int line = Places.lineStart(editor.shown(), editor.caret());
    int within = editor.caret() - line - Paragraph.BULLET.length();
    editor.write("do.items", editor.text().items(line, line, false), line + Math.max(0, within));
  }

  private static boolean isEmptyItem(Text text, int place) {
    String shown = text.shown();
    return Places.lineEnd(shown, place) - Places.lineStart(shown, place) == Paragraph.BULLET.length();
  }
}
