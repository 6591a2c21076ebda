package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Spot;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A node over one cell, with a ring along the cell's edge. The node's padding is the cell's less the
 * ring, so that its text lies on the cell's. Out of sight it keeps the focus, so typing goes on.
 */
final class CellCover {
  /** Width of the ring, in pixels. */
  static final double RING = 2;
  private static final double FAR = -100_000;

  private final Region ring = new Region();
  private Spot.@Nullable InRow spot;
  private @Nullable Region node;

  CellCover() {
    ring.getStyleClass().add("edit-ring");
    ring.setManaged(false);
  }

  void lay(Pane sheet, Spot.@Nullable InRow newSpot, @Nullable Region newNode) {
    spot = newSpot;
    if (newNode == node) return;
    if (node != null) sheet.getChildren().removeAll(ring, node);
    node = newNode;
    if (newNode != null) {
      newNode.setManaged(false);
      sheet.getChildren().addAll(ring, newNode);
    }
  }

  /**
   * @param padding of a cell
   */
  void place(Map<String, RowPane> live, Insets padding) {
    Region over = node;
    Spot.InRow where = spot;
    if (over == null || where == null) return;
    RowPane pane = live.get(where.row());
    Bounds box = pane == null ? null : pane.box(where).orElse(null);
    if (pane == null || box == null) {
      ring.relocate(0, FAR);
      over.relocate(0, FAR);
      return;
    }
    double x = box.getMinX();
    double y = pane.getLayoutY() + box.getMinY();
    ring.resizeRelocate(x, y, box.getWidth(), box.getHeight());
    double top = pane.isLabelled(where) ? 0 : padding.getTop() - RING;
    over.setPadding(new Insets(
        top, padding.getRight() - RING, padding.getBottom() - RING, padding.getLeft() - RING));
    over.resizeRelocate(x + RING, y + RING, box.getWidth() - 2 * RING, box.getHeight() - 2 * RING);
    if (((Pane) over.getParent()).getChildren().getLast() != over) { // raising it always would repaint the sheet
      ring.toFront();
      over.toFront();
    }
  }
}
