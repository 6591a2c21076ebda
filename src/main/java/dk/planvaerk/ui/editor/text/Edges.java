package dk.planvaerk.ui.editor.text;

import javafx.geometry.Bounds;

/** The first and the last line of an editor, where the caret goes in and out. */
public final class Edges {
  private final TextEditor editor;

  Edges(TextEditor editor) {
    this.editor = editor;
  }

  /** Whether the caret is in the first line (-1) or the last one (1), with nothing selected and nothing being composed. */
  public boolean isOn(int by) {
    Selection s = editor.selection();
    if (!s.isEmpty() || !editor.composition().isNone()) return false;
    if (editor.text().isEmpty()) return true;
    editor.layout();
    Typeset set = editor.typeset();
    double top = set.top(set.at(s.caret(), s.atEnd()));
    return by < 0 ? top < 1 : top + 1.5 * set.lineHeight() >= set.height();
  }

  /** How far to the right the caret is. */
  public double right() {
    if (editor.text().isEmpty()) return 0;
    editor.layout();
    Bounds caret = editor.block().caret(editor.selection().caret(), editor.selection().atEnd());
    return caret.getMinX();
  }

  /** The caret comes from above (1) into the first line, or from below (-1) into the last one. */
  public void enter(double right, int by) {
    if (editor.text().isEmpty()) return;
    editor.layout();
    Typeset set = editor.typeset();
    double middle = set.lineHeight() / 2;
    TextBlock.Hit hit = editor.block().hit(right, by > 0 ? middle : set.height() - middle);
    int place = Places.near(editor.text(), hit.index());
    editor.select(place, place, hit.atEnd());
  }
}
