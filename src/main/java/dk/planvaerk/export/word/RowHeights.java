package dk.planvaerk.export.word;

import dk.planvaerk.printout.PrintedCell;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.PrintedRow;
import java.util.List;

/**
 * How high the lines of a table become, in twips and nearly: Word breaks text itself. A line that is small had better go to
 * the next page than be cut there, but what is high has to be cut.
 */
final class RowHeights {
  /** What a letter of a cell takes on average, what is lost at the ends of lines included. */
  private static final int LETTER = 88;
  private static final int LINE = 192;
  private static final int BELOW_PARAGRAPH = 50;
  private static final int ABOVE_CELL = 45;
  /** Left and right of the text in a cell. */
  private static final int BESIDE = 180;

  private final List<Integer> widths;
  private final int page;

  /**
   * Heights.
   *
   * @param widths of the columns
   * @param page what can be written on a page from top to bottom
   */
  RowHeights(List<Integer> widths, int page) {
    this.widths = List.copyOf(widths);
    this.page = page;
  }

  /** Whether a line of a row is so low that a page which it leaves has not much white. */
  boolean isLow(PrintedRow row, int step) {
    return height(row, step) <= page / 3;
  }

  /** Whether all rows together are so low that they can stand on one page. */
  boolean areLow(List<PrintedRow> rows) {
    return rows.stream().mapToInt(this::height).sum() <= page / 4;
  }

  private int height(PrintedRow row) {
    int steps = 0;
    for (int step = 0; step < row.steps(); step++) steps += ofStep(row, step);
    return Math.max(steps, ofSpans(row));
  }

  /** The last line has what is left of the cells that span all of them. */
  private int height(PrintedRow row, int step) {
    int own = ofStep(row, step);
    if (step < row.steps() - 1) return own;
    int above = 0;
    for (int s = 0; s < step; s++) above += ofStep(row, s);
    return Math.max(own, ofSpans(row) - above);
  }

  private int ofStep(PrintedRow row, int step) {
    return row.cells().stream().filter(c -> c.step() == step).mapToInt(this::height).max().orElse(0);
  }

  private int ofSpans(PrintedRow row) {
    return row.cells().stream().filter(PrintedCell::spans).mapToInt(this::height).max().orElse(0);
  }

  private int height(PrintedCell cell) {
    int letters = Math.max(1, (widths.get(cell.column()) - BESIDE) / LETTER);
    return ABOVE_CELL + cell.text().stream().mapToInt(p -> height(p, letters)).sum();
  }

  private static int height(PrintedParagraph paragraph, int letters) {
    return Math.max(1, Math.ceilDiv(paragraph.plain().length(), letters)) * LINE + BELOW_PARAGRAPH;
  }
}
