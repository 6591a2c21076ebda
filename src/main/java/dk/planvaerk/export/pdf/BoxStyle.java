package dk.planvaerk.export.pdf;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * How a box and its text look.
 *
 * @param size of the text in points
 * @param gap between two paragraphs, in points
 * @param padding between frame and text above and below, in points
 * @param framed whether there is a line around it
 * @param fill behind the text, or null
 * @param right whether lines end at the right edge
 * @param spacing from one line to the next, in sizes
 */
record BoxStyle(float size, float gap, float padding, boolean framed, @Nullable Color fill, boolean right, float spacing) {
  private static final float CLOSE = 1.2f;
  /** Long lines want more white between them. */
  private static final float WIDE = 1.3f;

  private static final Color BLUE = new Color(0xE7EEF4);
  private static final Color PALE = new Color(0xF4F7FA);

  static final BoxStyle TITLE = new BoxStyle(16, 0, 0, false, null, false);
  static final BoxStyle FOOTER = new BoxStyle(8, 0, 0, false, null, false);

  static final BoxStyle TEXT_TITLE = plain(20);
  static final BoxStyle PROSE = new BoxStyle(11, 0, 0, false, null, false, WIDE);
  static final BoxStyle PROSE_RIGHT = new BoxStyle(11, 0, 0, false, null, true, WIDE);
  static final BoxStyle ENTRY = plain(11);
  static final BoxStyle ENTRY_PAGE = new BoxStyle(11, 0, 0, false, null, true);

  BoxStyle(float size, float gap, float padding, boolean framed, @Nullable Color fill, boolean right) {
    this(size, gap, padding, framed, fill, right, CLOSE);
  }

  /** A line of the head. */
  static BoxStyle line(Paper paper, boolean right) {
    return new BoxStyle(paper.textSize(), 0, 0, false, null, right);
  }

  /** A label in the block of the head. */
  static BoxStyle label(Paper paper) {
    return new BoxStyle(paper.textSize(), 0, 3, true, BLUE, false);
  }

  /** What stands behind a label. */
  static BoxStyle field(Paper paper) {
    return new BoxStyle(paper.textSize(), 0, 3, true, null, false);
  }

  static BoxStyle legend(Paper paper) {
    return new BoxStyle(paper.smallSize(), 0, 0, false, null, false);
  }

  /** The heading of a column. */
  static BoxStyle heading(Paper paper) {
    return new BoxStyle(paper.textSize(), 0, 3, true, BLUE, false);
  }

  /** The guide question of a column. */
  static BoxStyle guide(Paper paper) {
    return new BoxStyle(paper.smallSize(), 0, 3, true, PALE, false);
  }

  static BoxStyle cell(Paper paper) {
    return new BoxStyle(paper.textSize(), 2, 3, true, null, false);
  }

  /** Text without a frame. */
  static BoxStyle plain(float size) {
    return new BoxStyle(size, 0, 0, false, null, false);
  }

  /** Between frame and text at the left and right edge: a bar stands there with air on both sides. */
  float side() {
    return framed ? padding + 1.5f : padding;
  }

  /** From one line to the next. */
  float leading() {
    return size * spacing;
  }

  /** From the top of a line to the foot of its letters: they stand in the middle of the leading. */
  float ascent() {
    float ascender = 0.905f;
    float descender = 0.212f;
    return (leading() - size * (ascender + descender)) / 2 + size * ascender;
  }

  /** How far items stand in. */
  float indent() {
    return size;
  }
}
