package dk.planvaerk.ui.editor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where things stand in a list of ids, as edits address it: before which other, null for the end. */
final class Neighbours {
  private Neighbours() {}

  /** What stands behind one. */
  static @Nullable String after(List<String> order, String id) {
    int at = order.indexOf(id) + 1;
    return at < order.size() ? order.get(at) : null;
  }

  static boolean canMove(List<String> order, String id, int by) {
    int to = order.indexOf(id) + by;
    return to >= 0 && to < order.size();
  }

  /** What one stands before when it has moved up (-1) or down (1). */
  static @Nullable String before(List<String> order, String id, int by) {
    int at = order.indexOf(id) + (by < 0 ? by : by + 1);
    return at < order.size() ? order.get(at) : null;
  }
}
