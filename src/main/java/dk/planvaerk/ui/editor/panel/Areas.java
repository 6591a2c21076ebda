package dk.planvaerk.ui.editor.panel;

import dk.planvaerk.ui.focus.Focus;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;

/** The areas of the window that the user goes to by keys, in a circle. */
public final class Areas {
  /**
   * One of them.
   *
   * @param node the focus is in this area while its owner is this node or below it
   * @param enter takes the focus there; false where that can't be done now
   */
  public record Area(Node node, BooleanSupplier enter) {}

  private final List<Area> areas;

  /**
   * @param areas one that lies in another stands before it
   */
  public Areas(List<Area> areas) {
    this.areas = List.copyOf(areas);
  }

  /** Goes to the next area (1) or the one before (-1) that takes the focus. */
  public void go(int by) {
    int here = here();
    for (int step = 1; step <= areas.size(); step++) {
      int to = here < 0 && by > 0 ? step - 1 : here + step * by;
      if (areas.get(Math.floorMod(to, areas.size())).enter().getAsBoolean()) return;
    }
  }

  private int here() {
    for (int i = 0; i < areas.size(); i++) {
      if (Focus.isIn(areas.get(i).node())) return i;
    }
    return -1;
  }
}
