package dk.planvaerk.ui.editor.text;

/**
 * Where the caret is and what is selected.
 *
 * @param anchor where the selection began; where the caret is without one
 * @param atEnd whether a caret between two lines stands at the end of the upper one
 */
record Selection(int anchor, int caret, boolean atEnd) {
  static Selection at(int caret) {
    return new Selection(caret, caret, false);
  }

  int from() {
    return Math.min(anchor, caret);
  }

  int to() {
    return Math.max(anchor, caret);
  }

  boolean isEmpty() {
    return anchor == caret;
  }
}
