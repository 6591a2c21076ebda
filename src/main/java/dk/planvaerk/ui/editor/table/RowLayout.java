package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Row;
import dk.planvaerk.ui.editor.table.RowContent.Place;
import java.util.List;

/**
 * Where the cells of one row stand, in pixels from the row's top. A step is as tall as its tallest
 * cell; where a row cell is taller than all steps, the last one takes the rest.
 */
final class RowLayout {
  /** Height of a cell with a text at a width, padding included. */
  interface Height {
    double of(CellText text, double width);
  }

  private final Row row;
  private final List<Place> places;
  private final Columns columns;
  private final double[] textHeights;
  private final double[] tops;
  private final boolean exact;

  private RowLayout(Row row, List<Place> places, Columns columns, Height height, boolean exact) {
    this.row = row;
    this.places = places;
    this.columns = columns;
    this.exact = exact;
    textHeights = places.stream().mapToDouble(p -> height.of(p.text(), columns.width(p.column()))).toArray();
    tops = new double[row.steps().size() + 1];
    double rowCells = 0;
    double[] steps = new double[row.steps().size()];
    for (int i = 0; i < textHeights.length; i++) {
      int step = places.get(i).step();
      if (step == RowContent.ALL) rowCells = Math.max(rowCells, textHeights[i]);
      else steps[step] = Math.max(steps[step], textHeights[i]);
    }
    for (int s = 0; s < steps.length; s++) tops[s + 1] = tops[s] + steps[s] + Columns.LINE;
    tops[steps.length] = Math.max(tops[steps.length], rowCells + Columns.LINE);
  }

  static RowLayout exact(Row row, List<Place> places, Columns columns, Height height) {
    return new RowLayout(row, places, columns, height, true);
  }

  static RowLayout guessed(Row row, List<Place> places, Columns columns, Height height) {
    return new RowLayout(row, places, columns, height, false);
  }

  Row row() {
    return row;
  }

  boolean isExact() {
    return exact;
  }

  List<Place> places() {
    return places;
  }

  /** Height of the row, its line below included. */
  double height() {
    return tops[tops.length - 1];
  }

  /** Height that the text of a place needs; its cell may be taller. */
  double textHeight(int place) {
    return textHeights[place];
  }

  double top(Place p) {
    return p.step() == RowContent.ALL ? 0 : tops[p.step()];
  }

  double height(Place p) {
    double bottom = p.step() == RowContent.ALL ? height() : tops[p.step() + 1];
    return bottom - top(p) - Columns.LINE;
  }

  double x(Place p) {
    return columns.x(p.column());
  }

  double width(Place p) {
    return columns.width(p.column());
  }

  boolean contains(Place p, double atX, double atY) {
    return atX >= x(p) && atX < x(p) + width(p) && atY >= top(p) && atY < top(p) + height(p);
  }
}
