package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Where the cells of one row stand.
 *
 * @param lines areas that are seen between their cells as lines
 * @param height of the row, its line below included
 * @param exact whether it was measured and not guessed
 */
record RowLayout(Row row, Standing standing, List<Box> boxes, List<Rectangle2D> lines, double height, boolean exact) {
  /** Height of a cell with a text at a width, padding included. */
  interface Height {
    double of(CellText text, double width);
  }

  RowLayout {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /** The place of a cell; nothing if the row does not have it. */
  Optional<Box> box(Spot.InRow spot) {
    return boxes.stream().filter(b -> b.spot().equals(spot)).findFirst();
  }
}
