package dk.planvaerk.importing.clipboard;

import dk.planvaerk.importing.Grid;
import dk.planvaerk.importing.Grid.GridCell;
import dk.planvaerk.importing.clipboard.LeftOut.Kind;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads text with tabs, or another character, between cells; a cell of several lines stands in quotes, with quotes in it
 * doubled.
 */
public final class TabGrid {
  private static final char TAB = '\t';
  private static final char QUOTE = '"';

  private final String text;
  private final char delimiter;
  private int at;

  private TabGrid(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  public static Grid read(String text) {
    return grid(cells(text));
  }

  /** Reads a text of which it is not known what stands between the cells. */
  public static Grid readAny(String text) {
    return grid(Delimiter.cells(text));
  }

  private static Grid grid(List<List<String>> lines) {
    List<List<GridCell>> rows = lines.stream().map(r -> r.stream().map(c -> GridCell.of(PlainBeside.isTooNarrow(c) ? Text.EMPTY : Text.of(c))).toList()).toList();
    var left = new LeftOut();
    int narrow = (int) lines.stream().flatMap(List::stream).filter(PlainBeside::isTooNarrow).count();
    if (narrow > 0) left.add(Kind.TOO_NARROW, narrow, "");
    return Grid.of(rows, false, left.messages());
  }

  /** Whether all lines have as many cells, as those of every table have. */
  public static boolean isEven(String text) {
    return cells(text).stream().mapToInt(List::size).distinct().count() == 1;
  }

  /** The characters of the cells, line by line. */
  static List<List<String>> cells(String text) {
    return cells(text, TAB);
  }

  /** The same with another character between them. */
  static List<List<String>> cells(String text, char delimiter) {
    return new TabGrid(text.replace("\r\n", "\n").replace('\r', '\n'), delimiter).lines();
  }

  private List<List<String>> lines() {
    var lines = new ArrayList<List<String>>();
    while (at < text.length()) {
      var line = new ArrayList<String>();
      line.add(cell());
      while (at < text.length() && text.charAt(at) == delimiter) {
        at++;
        line.add(cell());
      }
      at++;
      lines.add(line);
    }
    return lines;
  }

  private String cell() {
    int close = at < text.length() && text.charAt(at) == QUOTE ? closing(at + 1) : -1;
    int from = at;
    if (close >= 0) {
      at = close + 1;
      return text.substring(from + 1, close).replace("\"\"", "\"");
    }
    while (at < text.length() && text.charAt(at) != delimiter && text.charAt(at) != '\n') at++;
    return text.substring(from, at);
  }

  /** The quote that ends a cell, or -1 where what begins with a quote is no quoted cell. */
  private int closing(int from) {
    int i = text.indexOf(QUOTE, from);
    while (i >= 0 && i + 1 < text.length() && text.charAt(i + 1) == QUOTE) i = text.indexOf(QUOTE, i + 2);
    boolean ends = i >= 0 && (i + 1 == text.length() || text.charAt(i + 1) == delimiter || text.charAt(i + 1) == '\n');
    return ends ? i : -1;
  }
}
