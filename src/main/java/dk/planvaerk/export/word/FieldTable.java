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

  FieldTable(Xml xml, Printout.Fields fields, int width) {
    this.xml = xml;
    this.paragraphs = new Paragraphs(xml);
    this.fields = fields;
    int most = fields.rows().stream().mapToInt(List::size).max().orElse(1);
    this.columns = 2 * most;
    double label = Math.min(LABEL_SHARE, 0.5 / most);
    this.grid = new Grid(
        xml, width, IntStream.range(0, columns).mapToDouble(i -> i % 2 == 0 ? label : 1.0 / most - label).toArray());
  }

  void write() {
    grid.open();
    fields.rows().forEach(this::row);
    xml.end();
  }

  /** The last field takes the room that the row has left. */
  private void row(List<Printout.Field> row) {
    grid.openRow();
    for (int i = 0; i < row.size(); i++) {
      Printout.Field field = row.get(i);
      grid.openCell(2 * i, 1, CellLook.LABEL);
      paragraphs.write(Style.LABEL, field.label());
      xml.end();
      int from = 2 * i + 1;
      int to = i == row.size() - 1 ? columns : from + 1;
      grid.openCell(from, to - from, CellLook.PLAIN);
      paragraphs.write(Style.FIELD, field.text());
      xml.end();
    }
    xml.end();
  }
}
