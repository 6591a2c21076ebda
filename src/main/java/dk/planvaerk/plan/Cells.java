package dk.planvaerk.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of cells, each column at most once. */
final class Cells {
  private Cells() {}

  static Optional<Cell> find(List<Cell> cells, String column) {
    for (Cell cell : cells) {
      if (cell.column().equals(column)) return Optional.of(cell);
    }
    return Optional.empty();
  }

  /** The cell in the place of the one of its column, or at the end. */
  static List<Cell> put(List<Cell> cells, Cell cell) {
    var out = new ArrayList<>(cells);
    for (int i = 0; i < out.size(); i++) {
      if (out.get(i).column().equals(cell.column())) {
        out.set(i, cell);
        return out;
      }
    }
    out.add(cell);
    return out;
  }

  static List<Cell> without(List<Cell> cells, String column) {
    return cells.stream().filter(c -> !c.column().equals(column)).toList();
  }
}
