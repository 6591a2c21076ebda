package dk.planvaerk.printout;

import java.util.List;

/**
 * A cell of the table.
 *
 * @param column index of its column
 * @param step index of its line, or {@link #ALL}
 * @param anchor name by which the cell is found again in a document that comes back, as {@link Anchor} says; empty for one
 *     that is made from others
 */
public record PrintedCell(int column, int step, String anchor, List<PrintedParagraph> text) {
  /** The step of a cell that spans all lines of its row. */
  public static final int ALL = -1;

  public PrintedCell {
    text = List.copyOf(text);
  }

  public boolean spans() {
    return step == ALL;
  }
}
