package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Column;
import java.util.ArrayList;
import java.util.List;

/** Where the columns stand, in whole pixels. They fill the width by the shares of their kind. */
final class Columns {
  /** The line between two cells, in pixels; it belongs to neither. */
  static final double LINE = 1;

  /** The least share of the table that a border leaves a column. */
  private static final double LEAST_SHARE = 0.03;
  /** So finely widths are kept. */
  private static final double SMALLEST = 0.25;

  private List<Column> columns;
  private final double[] x;
  private double gutter = -1;

  Columns(List<Column> columns) {
    this.columns = List.copyOf(columns);
    x = new double[columns.size() + 1];
  }

  /** Takes other widths of the same columns. */
  void take(List<Column> changed) {
    if (changed.equals(columns) || changed.size() != columns.size()) return;
    columns = List.copyOf(changed);
    gutter = -1; // so that the next fitting lays them out anew
  }

  /** The same columns with the border behind one of them moved, which the two beside it share. */
  List<Column> moved(int border, double by) {
    double all = columns.stream().mapToDouble(Column::width).sum();
    double share = by / (right() - Math.max(0, gutter)) * all;
    double least = Math.min(all * LEAST_SHARE, Math.min(columns.get(border).width(), columns.get(border + 1).width()));
    double most = columns.get(border).width() + columns.get(border + 1).width() - least;
    double left = Math.clamp(columns.get(border).width() + share, least, most);
    double right = columns.get(border).width() + columns.get(border + 1).width() - left;
    var out = new ArrayList<>(columns);
    out.set(border, columns.get(border).withWidth(rounded(left)));
    out.set(border + 1, columns.get(border + 1).withWidth(rounded(right)));
    return out;
  }

  private static double rounded(double width) {
    return Math.max(SMALLEST, Math.rint(width / SMALLEST) * SMALLEST);
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
