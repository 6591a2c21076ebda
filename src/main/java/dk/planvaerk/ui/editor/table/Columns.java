package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Column;
import java.util.List;

/** Where the columns stand, in whole pixels. They fill the width by the shares of their kind. */
final class Columns {
  /** The line between two cells, in pixels; it belongs to neither. */
  static final double LINE = 1;

  private final List<Column> columns;
  private final double[] x;
  private double gutter = -1;

  Columns(List<Column> columns) {
    this.columns = List.copyOf(columns);
    x = new double[columns.size() + 1];
  }

  List<Column> all() {
    return columns;
  }

  int count() {
    return columns.size();
  }

  /** Left edge of the column's content. */
  double x(int column) {
    return x[column];
  }

  double width(int column) {
    return x[column + 1] - x[column] - LINE;
  }

  /** Right edge of the last column. */
  double right() {
    return x[columns.size()];
  }

  /** Width of the numbers' column at the left, its line included. */
  double gutter() {
    return gutter;
  }

  /** Takes another width; says whether anything has moved. */
  boolean fit(double width, double newGutter) {
    if (newGutter == gutter && width == x[columns.size()]) return false;
    gutter = newGutter;
    double all = columns.stream().mapToDouble(Column::width).sum();
    double share = 0;
    for (int i = 0; i < columns.size(); i++) {
      x[i] = gutter + Math.round(share / all * (width - gutter));
      share += columns.get(i).width();
    }
    x[columns.size()] = width;
    return true;
  }
}
