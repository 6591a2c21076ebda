package dk.planvaerk.printout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the plan: a group of as many lines in the table as it has steps.
 *
 * @param outline what the row is called in a list of contents
 * @param steps number of its lines, at least 1
 * @param cells column by column, within a column from top to bottom; a column has one cell that spans
 *     all lines, or one on each line
 * @param again what the row is called once more at the top of each further page that it goes on over, in the cell of the
 *     same column; null for nothing
 */
public record PrintedRow(String outline, int steps, List<PrintedCell> cells, @Nullable PrintedCell again) {
  public PrintedRow {
    cells = List.copyOf(cells);
  }

  /** A row that isn't called anything where it goes on. */
  public PrintedRow(String outline, int steps, List<PrintedCell> cells) {
    this(outline, steps, cells, null);
  }

  /** The cell that covers a place: on its own line, or spanning all. */
  public PrintedCell cell(int column, int step) {
    return cells.stream()
        .filter(c -> c.column() == column && (c.spans() || c.step() == step))
        .findFirst()
        .orElseThrow();
  }
}
