package dk.planvaerk.export;

/**
 * How a table is divided over pages, in all formats alike. A row that is low is not divided. A higher one is divided
 * between its steps, of which those that are low are not. What is higher still is divided between lines, two at least on
 * both sides. Nothing of this hangs on where on a page something happens to stand, for that Word alone knows of its pages.
 */
public final class PageBreaks {
  /** A row, or a small table, that is no higher than this share of a page goes to the next one rather than being divided. */
  private static final double LOW_ROW = 1.0 / 3;
  /** The same of a step: more than white at the foot of a page, it would hurt to lose the thread within one. */
  private static final double LOW_STEP = 0.5;
  /** Headings higher than this share of a page stand on the first page only, or nothing else would find room. */
  private static final double HIGHEST_HEADING = 0.4;

  private PageBreaks() {}

  /** Whether a row with all its steps, or a small table in running text, is not divided; both heights in the same unit. */
  public static boolean isLowRow(double height, double page) {
    return height <= LOW_ROW * page;
  }

  /** Whether a step is not divided. */
  public static boolean isLowStep(double height, double page) {
    return height <= LOW_STEP * page;
  }

  /** Whether headings of a height stand on each page. */
  public static boolean areRepeated(double height, double page) {
    return height <= HIGHEST_HEADING * page;
  }
}
