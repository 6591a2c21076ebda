package dk.planvaerk.export.pdf;

/**
 * A line in its box.
 *
 * @param paragraph index of its paragraph in the box
 * @param item whether the paragraph is an item
 * @param bar whether a bar stands beside its paragraph
 * @param first whether it is the first of its paragraph
 * @param right whether it stands at the right edge, as where the paragraph is read from right to left
 * @param again whether it has been said on an earlier page, so that only the eye needs it
 */
record BoxLine(Line line, int paragraph, boolean item, boolean bar, boolean first, boolean right, boolean again) {
  /** A line that is said for the first time. */
  BoxLine(Line line, int paragraph, boolean item, boolean bar, boolean first, boolean right) {
    this(line, paragraph, item, bar, first, right, false);
  }

  /** The same line said again before a paragraph. */
  BoxLine againBefore(int next) {
    return new BoxLine(line, next - 1, item, bar, first, right, true);
  }

  boolean isEmpty() {
    return line.pieces().isEmpty();
  }
}
