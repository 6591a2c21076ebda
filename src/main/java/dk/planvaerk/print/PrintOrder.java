package dk.planvaerk.print;

/**
 * What the user wants on paper.
 *
 * @param copies of each page, 1 at least
 * @param first page, counted from 1
 * @param last page; {@link #LAST} for all there are
 * @param bothSides whether the paper is turned over its short edge, as lying pages are read
 */
public record PrintOrder(Printer printer, int copies, int first, int last, boolean bothSides) {
  public static final int LAST = Integer.MAX_VALUE;

  /** How many of so many pages are printed. */
  public int pages(int all) {
    return Math.max(0, Math.min(last, all) - first + 1);
  }
}
