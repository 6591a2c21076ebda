package dk.planvaerk.export.word;

import dk.planvaerk.export.PageBreaks;
import dk.planvaerk.printout.PrintedCell;
import dk.planvaerk.printout.PrintedColumn;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.PrintedRow;
import java.util.List;
import java.util.stream.IntStream;

/** How high the lines of a table become, in twips and nearly: Word breaks text itself. */
final class RowHeights {
  /** What a letter takes on average of each point of its size, what is lost at the ends of lines included. */
  private static final int LETTER = 11;
  /** From one line to the next, for each point. */
  private static final int LINE = 24;
  private static final int BELOW_PARAGRAPH = 50;
  private static final int ABOVE_CELL = 45;
  /** Left and right of the text in a cell. */
  private static final int BESIDE = 180;

  private final List<Integer> widths;
  private final int page;
  private final int textSize;

  /**
   * Heights.
   *
   * @param widths of the columns
   */
  RowHeights(List<Integer> widths, Paper paper) {
    this.widths = List.copyOf(widths);
    this.page = paper.textHeight();
    this.textSize = paper.textSize();
  }

  /** From one line to the next of a text of some points. */
  static int line(int points) {
    return LINE * points;
  }

  /** Whether a line of a row is not divided. */
  boolean isLow(PrintedRow row, int step) {
    return PageBreaks.isLowStep(height(row, step), page);
  }

  /** Whether rows are together no higher than what is not divided. */
  boolean areLow(List<PrintedRow> rows) {
    return PageBreaks.isLowRow(rows.stream().mapToInt(this::height).sum(), page);
  }

  /** Whether a text is not divided that stands in a cell of a width. */
  boolean isLow(List<PrintedParagraph> text, int width) {
    return PageBreaks.isLowStep(height(text, width), page);
  }

  /** Whether what stands above the columns stands on each page. */
  boolean areRepeated(List<PrintedColumn> columns) {
    int headings = IntStream.range(0, columns.size()).map(c -> height(columns.get(c).heading(), widths.get(c))).max().orElse(0);
    int guides = IntStream.range(0, columns.size()).map(c -> height(columns.get(c).guide(), widths.get(c))).max().orElse(0);
    return PageBreaks.areRepeated((double) headings + guides, page);
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
    return height(cell.text(), widths.get(cell.column()));
  }

  private int height(List<PrintedParagraph> text, int width) {
    return ABOVE_CELL + text.stream().mapToInt(p -> height(p.plain(), width)).sum();
  }

  private int height(String paragraph, int width) {
    int letters = Math.max(1, (width - BESIDE) / (LETTER * textSize));
    return Math.max(1, Math.ceilDiv(paragraph.length(), letters)) * line(textSize) + BELOW_PARAGRAPH;
  }
}
