package dk.planvaerk.plan;

/**
 * The paper of a kind of plan, and how large is what stands in its table.
 *
 * @param landscape whether the long side lies
 * @param margin white on all four sides, in millimetres
 * @param textSize of the table's cells, in points
 */
public record Page(boolean landscape, double margin, Format format, int textSize, Extra extra) {
  /** So small and so large the text of a table may be; the smallest is the usual one. */
  public static final int LEAST_TEXT = 9;
  public static final int MOST_TEXT = 12;
  /** Nothing on paper is smaller than this. */
  private static final int LEAST = 8;

  /** A sheet, with its sides in millimetres. */
  public enum Format {
    A4(210, 297),
    A3(297, 420);

    private final int shortSide;
    private final int longSide;

    Format(int shortSide, int longSide) {
      this.shortSide = shortSide;
      this.longSide = longSide;
    }
  }

  /** A sheet of A4 with text of the usual size. */
  public Page(boolean landscape, double margin, Extra extra) {
    this(landscape, margin, Format.A4, LEAST_TEXT, extra);
  }

  /** From the left to the right edge of the sheet, in millimetres. */
  public int width() {
    return landscape ? format.longSide : format.shortSide;
  }

  /** From the upper to the lower edge of the sheet, in millimetres. */
  public int height() {
    return landscape ? format.shortSide : format.longSide;
  }

  /** Of what explains the table: guide questions and legend, in points. */
  public int smallSize() {
    return Math.max(LEAST, textSize - 1);
  }
}
