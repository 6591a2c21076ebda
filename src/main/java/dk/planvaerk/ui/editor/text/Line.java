package dk.planvaerk.ui.editor.text;

/**
 * One line of a text: where it begins, and where the next one begins or the paragraph ends.
 *
 * @param hyphen whether a hyphen is drawn at its end, which is not in the text
 */
record Line(int from, int to, boolean hyphen) {
  int length() {
    return to - from;
  }

  Line later(int by) {
    return new Line(from + by, to + by, hyphen);
  }
}
