package dk.planvaerk.export.word;

import dk.planvaerk.plan.Page;

/**
 * A sheet, in twips.
 *
 * @param textSize of the table's cells, in points
 */
record Paper(boolean landscape, int width, int height, int margin, int textSize) {
  private static final double TWIPS_IN_MILLIMETRE = 1440 / 25.4;

  static Paper of(Page page) {
    return new Paper(page.landscape(), twips(page.width()), twips(page.height()), twips(page.margin()), page.textSize());
  }

  private static int twips(double millimetres) {
    return (int) Math.round(millimetres * TWIPS_IN_MILLIMETRE);
  }

  /** What the margins leave of the width. */
  int textWidth() {
    return width - 2 * margin;
  }

  /** What the margins leave of the height. */
  int textHeight() {
    return height - 2 * margin;
  }

  /** The section at the end of the body: the sheet, and the footer in the middle of the lower margin. */
  void write(Xml xml) {
    xml.open("sectPr");
    xml.leaf("footerReference").attr("type", "default").attr(Namespace.R, "id", Part.FOOTER.id());
    xml.leaf("pgSz").attr("w", width).attr("h", height);
    if (landscape) xml.attr("orient", "landscape");
    xml.leaf("pgMar").attr("top", margin).attr("right", margin).attr("bottom", margin).attr("left", margin)
        .attr("header", margin / 2).attr("footer", margin / 2).attr("gutter", 0);
    xml.end();
  }
}
