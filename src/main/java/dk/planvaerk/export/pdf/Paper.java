package dk.planvaerk.export.pdf;

import dk.planvaerk.plan.Page;
import org.openpdf.text.Rectangle;

/**
 * A sheet and the part of it that is written on.
 *
 * @param bottom lower edge of what is written, above the footer
 * @param textSize of the table's cells
 * @param smallSize of what explains the table
 */
record Paper(float width, float height, float left, float right, float top, float bottom, float textSize, float smallSize) {
  private static final double POINTS = 72 / 25.4;
  private static final float LONGEST_LINE = (float) (170 * POINTS);

  /** The sheet for a page, whose footer reaches up to a height. */
  static Paper of(Page page, float footer) {
    float margin = points(page.margin());
    float width = points(page.width());
    float height = points(page.height());
    return new Paper(width, height, margin, width - margin, height - margin, Math.max(margin, footer), page.textSize(),
        page.smallSize());
  }

  static float points(double millimetres) {
    return (float) (millimetres * POINTS);
  }

  /** How wide what is written may be. */
  float textWidth() {
    return right - left;
  }

  /** How high what is written may be. */
  float writtenHeight() {
    return top - bottom;
  }

  /** The right edge of running text: a line that is longer than a standing sheet's is hard to follow back. */
  float lineEnd() {
    return Math.min(right, left + LONGEST_LINE);
  }

  /** The sheet as it is, not one turned by ninety degrees. */
  Rectangle rectangle() {
    return new Rectangle(width, height);
  }
}
