package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Plan;
import java.util.Set;

/**
 * What the view hangs on: how much of the front is scrolled away and, once all of it is, which row
 * crosses the top edge and how many of its pixels are above. Pixels throughout.
 */
final class Anchor {
  private final RowHeights rows;
  private double frontHidden;
  private int first;
  private double above;

  Anchor(RowHeights rows) {
    this.rows = rows;
  }

  double frontHidden() {
    return frontHidden;
  }

  /** How much of the front is still in sight. */
  double frontLeft(double frontHeight) {
    return Math.max(0, frontHeight - frontHidden);
  }

  int first() {
    return first;
  }

  double above() {
    return above;
  }

  /** How far the view is scrolled in all. */
  double position() {
    return frontHidden + rows.total(first) + above;
  }

  /** The row at the top edge stays there in another state of the plan. */
  void show(Plan plan) {
    keep(() -> rows.show(plan));
  }

  /** The row at the top edge stays there while others are hidden or shown. */
  void hide(Set<String> hidden) {
    keep(() -> rows.showAllBut(hidden));
  }

  private void keep(Runnable change) {
    String id = first < rows.count() ? rows.row(first).id() : "";
    change.run();
    int at = rows.index(id);
    first = at >= 0 ? at : Math.clamp(first, 0, Math.max(0, rows.count() - 1));
  }

  /** Down the front goes first, up the rows. */
  void scrollBy(double pixels, double frontHeight) {
    if (pixels > 0) {
      double ofFront = Math.min(pixels, frontLeft(frontHeight));
      frontHidden += ofFront;
      above += pixels - ofFront;
      return;
    }
    above += pixels;
    while (above < 0 && first > 0) above += rows.exact(--first).height();
    if (above < 0) {
      frontHidden = Math.max(0, frontHidden + above);
      above = 0;
    }
  }

  /** Goes to a place in the whole plan; rows on the way need no exact height. */
  void scrollTo(double position, double frontHeight) {
    frontHidden = Math.min(position, frontHeight);
    double y = position - frontHidden;
    first = 0;
    while (first < rows.count() - 1 && y >= rows.height(first)) y -= rows.height(first++);
    above = y;
  }

  /** Where a row's top edge is, measured from that of the rows' window. */
  double top(int row) {
    double y = -above;
    for (int k = first; k < row; k++) y += rows.height(k);
    for (int k = row; k < first; k++) y -= rows.height(k);
    return y;
  }

  /**
   * Brings the anchor to the row that crosses the top edge, and stops at both ends.
   *
   * @param room height for front and rows together
   */
  void settle(double room, double frontHeight, double tailHeight) {
    frontHidden = Math.clamp(frontHidden, 0, frontHeight);
    while (above < 0 && first > 0) above += rows.exact(--first).height();
    while (first < rows.count() - 1 && above >= rows.exact(first).height()) above -= rows.exact(first++).height();
    // With another size of the letters the front is higher, and would come down over the rows.
    if (first > 0 || above > 0) frontHidden = frontHeight;
    double end = frontLeft(frontHeight) - above + tailHeight;
    for (int i = first; i < rows.count() && end < room; i++) end += rows.exact(i).height();
    if (end < room) scrollBy(end - room, frontHeight);
    if (first == 0) above = Math.max(0, above);
    if (rows.count() == 0) above = 0;
  }
}
