package dk.planvaerk.ui.focus;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Tells which part of a window has the focus, while another window or a menu lies over it too. */
public final class Focus {
  private Focus() {}

  /** Whether the focus is at a node or below it. */
  public static boolean isIn(Node area) {
    return area.getScene() != null && isBelow(area.getScene().getFocusOwner(), area);
  }

  /** Whether a node is an area or stands in it. */
  public static boolean isBelow(@Nullable Node node, Node area) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n == area) return true;
    }
    return false;
  }
}
