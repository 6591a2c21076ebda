package dk.planvaerk.export.word;

import dk.planvaerk.plan.Page;

/** A sheet of A4, in twips. */
record Paper(boolean landscape, int width, int height, int margin) {
  private static final int SHORT = 11906;
  private static final int LONG = 16838;
  private static final double TWIPS_IN_MILLIMETRE = 1440 / 25.4;

  static Paper of(Page page) {
    int margin = (int) Math.round(page.margin() * TWIPS_IN_MILLIMETRE);
    return page.landscape() ? new Paper(true, LONG, SHORT, margin) : new Paper(false, SHORT, LONG, margin);
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
