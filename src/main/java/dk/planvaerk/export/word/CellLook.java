package dk.planvaerk.export.word;

/**
 * What a cell looks like beside its text.
 *
 * @param fill a colour as six hexadecimal digits, or empty
 * @param merge how it belongs to the cells above and below
 * @param faintAbove whether its upper line is one between steps, not between rows
 * @param faintBelow the same for its lower line
 */
record CellLook(String fill, Merge merge, boolean faintAbove, boolean faintBelow) {
  static final CellLook PLAIN = new CellLook("", Merge.NONE, false, false);
  static final CellLook LABEL = new CellLook("E7EEF4", Merge.NONE, false, false);
  static final CellLook HEADING = LABEL;
  static final CellLook GUIDE = new CellLook("F4F7FA", Merge.NONE, false, false);

  private static final String FAINT = "C8C8C8";

  /** Cells over one another that look like one. */
  enum Merge {
    NONE,
    FIRST,
    FURTHER
  }

  static CellLook merged(int step) {
    return new CellLook("", step == 0 ? Merge.FIRST : Merge.FURTHER, false, false);
  }

  static CellLook step(int step, int steps) {
    return new CellLook("", Merge.NONE, step > 0, step < steps - 1);
  }

  void write(Xml xml) {
    switch (merge) {
      case NONE -> {}
      case FIRST -> xml.val("vMerge", "restart");
      case FURTHER -> xml.val("vMerge", "continue");
    }
    if (faintAbove || faintBelow) {
      xml.open("tcBorders");
      if (faintAbove) line(xml, "top");
      if (faintBelow) line(xml, "bottom");
      xml.end();
    }
    if (!fill.isEmpty()) xml.val("shd", "clear").attr("color", "auto").attr("fill", fill);
  }

  private static void line(Xml xml, String edge) {
    xml.val(edge, "single").attr("sz", 4).attr("space", 0).attr("color", FAINT);
  }
}
