package dk.planvaerk.ui.editor.panel;

/**
 * How wide the panels are in a window, in pixels. The table keeps its width before the panels do, down to what they
 * need themselves.
 *
 * @param left 0 while it is folded
 * @param right 0 while it is folded
 */
record PanelWidths(double left, double right) {
  /**
   * @param room width of the window
   * @param table what the table keeps
   * @param left as chosen, 0 for folded
   * @param right as chosen, 0 for folded
   * @param leastLeft as little as the left may become
   */
  static PanelWidths fit(double room, double table, double left, double right, double leastLeft, double leastRight) {
    double over = left + right - Math.max(0, room - table);
    if (over <= 0) return new PanelWidths(Math.rint(left), Math.rint(right));
    double fromLeft = Math.max(0, left - leastLeft);
    double fromRight = Math.max(0, right - leastRight);
    double part = Math.min(1, over / Math.max(1, fromLeft + fromRight));
    return new PanelWidths(Math.rint(left - part * fromLeft), Math.rint(right - part * fromRight));
  }
}
