package dk.planvaerk.export.pdf;

/**
 * A line in its box.
 *
 * @param paragraph index of its paragraph in the box
 * @param item whether the paragraph is an item
 * @param bar whether a bar stands beside its paragraph
 * @param first whether it is the first of its paragraph
 * @param right whether it stands at the right edge, as where the paragraph is read from right to left
 */
record BoxLine(Line line, int paragraph, boolean item, boolean bar, boolean first, boolean right) {
  boolean isEmpty() {
    return line.pieces().isEmpty();
  }
}
