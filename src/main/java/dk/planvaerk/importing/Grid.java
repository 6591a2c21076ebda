package dk.planvaerk.importing;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells of a table before it is said what they mean.
 *
 * @param rows all as long as the longest
 * @param headed whether the first row is marked as headings
 * @param notes what of the source is not in the cells
 */
public record Grid(List<List<GridCell>> rows, boolean headed, List<Message> notes) {
  /**
   * A cell.
   *
   * @param continued whether it is the lower part of a cell that is merged over several rows
   */
  public record GridCell(Text text, boolean continued) {
    public static final GridCell EMPTY = new GridCell(Text.EMPTY, false);

    public static GridCell of(Text text) {
      return new GridCell(text, false);
    }

    boolean isBlank() {
      return text.isBlank();
    }
  }

  public Grid {
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
  }

  /** A grid of rows of any lengths, without the rows and columns in which nothing stands. */
  public static Grid of(List<List<GridCell>> rows, boolean headed, List<Message> notes) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] used = IntStream.range(0, width)
        .filter(c -> rows.stream().anyMatch(r -> c < r.size() && !r.get(c).isBlank())).toArray();
    var out = new ArrayList<List<GridCell>>();
    for (List<GridCell> row : rows) {
      List<GridCell> cells = IntStream.of(used).mapToObj(c -> c < row.size() ? row.get(c) : GridCell.EMPTY).toList();
      if (cells.stream().anyMatch(c -> !c.isBlank())) out.add(cells);
    }
    return new Grid(out, headed, notes);
  }

  public int width() {
    return rows.isEmpty() ? 0 : rows.getFirst().size();
  }

  /** How many cells have a text. */
  public long texts() {
    return rows.stream().flatMap(List::stream).filter(c -> !c.isBlank()).count();
  }

  /** The text of a cell, of its upper part where it is merged. */
  Text text(int row, int column) {
    int r = row;
    while (r > 0 && rows.get(r).get(column).continued()) r--;
    return rows.get(r).get(column).text();
  }
}
