package dk.planvaerk.export.word;

import dk.planvaerk.printout.Printout;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the framed block of the head: labels and what stands behind them, on one grid for all rows. */
final class FieldTable {
  /** Room for a label of some twenty-five letters on a lying sheet. */
  private static final double LABEL_SHARE = 0.16;

  private final Xml xml;
  private final Paragraphs paragraphs;
  private final Printout.Fields fields;
  private final int columns;
  private final Grid grid;
  private final RowHeights heights;

  FieldTable(Xml xml, Printout.Fields fields, Paper paper) {
    this.xml = xml;
    this.paragraphs = new Paragraphs(xml);
    this.fields = fields;
    int most = fields.rows().stream().mapToInt(List::size).max().orElse(1);
    this.columns = 2 * most;
    double label = Math.min(LABEL_SHARE, 0.5 / most);
    this.grid = new Grid(
        xml, paper.textWidth(), IntStream.range(0, columns).mapToDouble(i -> i % 2 == 0 ? label : 1.0 / most - label).toArray());
    this.heights = new RowHeights(grid.widths(), paper);
  }

  void write() {
    grid.open();
    fields.rows().forEach(this::row);
    xml.end();
  }

  /** The last field takes the room that the row has left. */
  private void row(List<Printout.Field> row) {
    boolean low = IntStream.range(0, row.size()).allMatch(i -> heights.isLow(row.get(i).text(), width(row, i)));
    if (low) grid.openWholeRow();
    else grid.openRow();
    for (int i = 0; i < row.size(); i++) {
      Printout.Field field = row.get(i);
      grid.openCell(2 * i, 1, CellLook.LABEL);
      paragraphs.write(Style.LABEL, field.label());
      xml.end();
      int from = 2 * i + 1;
      grid.openCell(from, end(row, i) - from, CellLook.PLAIN);
      paragraphs.write(Style.FIELD, field.text());
      xml.end();
    }
    xml.end();
  }

  private int end(List<Printout.Field> row, int field) {
    return field == row.size() - 1 ? columns : 2 * field + 2;
  }

  private int width(List<Printout.Field> row, int field) {
    return grid.widths().subList(2 * field + 1, end(row, field)).stream().mapToInt(Integer::intValue).sum();
  }
}
