package dk.planvaerk.export.word;

import dk.planvaerk.plan.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A table of fixed layout. Word and LibreOffice keep to its widths only where table, grid and cells all
 * say them, in twips, and agree.
 */
final class Grid {
  private final Xml xml;
  private final List<Integer> widths;

  /**
   * @param shares of the columns in the width
   */
  Grid(Xml xml, int width, double... shares) {
    this.xml = xml;
    this.widths = split(width, shares);
  }

  /** Begins the table; rows and {@code xml.end()} are to follow. */
  void open() {
    beginProperties();
    endProperties();
  }

  /**
   * The same with a title and a description for those who hear it read aloud.
   */
  void open(String title, String description) {
    beginProperties();
    xml.val("tblCaption", PlainText.line(title)).val("tblDescription", PlainText.line(description));
    endProperties();
  }

  List<Integer> widths() {
    return widths;
  }

  /** Begins a row that may be cut at the foot of a page. */
  void openRow() {
    xml.open("tr");
  }

  /** Begins a row that goes to the next page where it does not fit whole. */
  void openWholeRow() {
    xml.open("tr").open("trPr").leaf("cantSplit").end();
  }

  /** A row that stands on each page. */
  void openHeadingRow() {
    xml.open("tr").open("trPr").leaf("cantSplit").leaf("tblHeader").end();
  }

  /** Begins the cell that covers some columns; paragraphs and {@code xml.end()} are to follow. */
  void openCell(int column, int columns, CellLook look) {
    int width = widths.subList(column, column + columns).stream().mapToInt(Integer::intValue).sum();
    xml.open("tc").open("tcPr").leaf("tcW").attr("w", width).attr("type", "dxa");
    if (columns > 1) xml.val("gridSpan", columns);
    look.write(xml);
    xml.end();
  }

  private void beginProperties() {
    xml.open("tbl").open("tblPr").val("tblStyle", Style.TABLE.id());
    int width = widths.stream().mapToInt(Integer::intValue).sum();
    xml.leaf("tblW").attr("w", width).attr("type", "dxa");
    xml.leaf("tblInd").attr("w", 0).attr("type", "dxa");
    xml.leaf("tblLayout").attr("type", "fixed");
    xml.val("tblLook", "0020").attr("firstRow", 1).attr("lastRow", 0).attr("firstColumn", 0)
        .attr("lastColumn", 0).attr("noHBand", 1).attr("noVBand", 1);
  }

  private void endProperties() {
    xml.end().open("tblGrid");
    for (int width : widths) xml.leaf("gridCol").attr("w", width);
    xml.end();
  }

  /** Whole twips that together are the width: each edge is rounded, not each column. */
  static List<Integer> split(int width, double... shares) {
    double all = DoubleStream.of(shares).sum();
    var widths = new ArrayList<Integer>();
    double share = 0;
    int edge = 0;
    for (double next : shares) {
      share += next;
      int nextEdge = (int) Math.round(width * share / all);
      widths.add(nextEdge - edge);
      edge = nextEdge;
    }
    return widths;
  }
}
