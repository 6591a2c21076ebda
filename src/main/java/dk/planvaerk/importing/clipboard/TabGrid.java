package dk.planvaerk.importing.clipboard;

import dk.planvaerk.importing.Grid;
import dk.planvaerk.importing.Grid.GridCell;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads text with tabs between cells; a cell of several lines stands in quotes, with quotes in it doubled. */
public final class TabGrid {
  private static final char TAB = '\t';
  private static final char QUOTE = '"';

  private final String text;
  private int at;

  private TabGrid(String text) {
    this.text = text;
  }

  public static Grid read(String text) {
    List<List<GridCell>> rows = cells(text).stream()
        .map(r -> r.stream().map(c -> GridCell.of(Text.of(c))).toList()).toList();
    return Grid.of(rows, false, List.of());
  }

  /** Whether all lines have as many cells, as those of every table have. */
  public static boolean isEven(String text) {
    return cells(text).stream().mapToInt(List::size).distinct().count() == 1;
  }

  /** The characters of the cells, line by line. */
  static List<List<String>> cells(String text) {
    return new TabGrid(text.replace("\r\n", "\n").replace('\r', '\n')).lines();
  }

  private List<List<String>> lines() {
    var lines = new ArrayList<List<String>>();
    while (at < text.length()) {
      var line = new ArrayList<String>();
      line.add(cell());
      while (at < text.length() && text.charAt(at) == TAB) {
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
    while (at < text.length() && text.charAt(at) != TAB && text.charAt(at) != '\n') at++;
    return text.substring(from, at);
  }

  /** The quote that ends a cell, or -1 where what begins with a quote is no quoted cell. */
  private int closing(int from) {
    int i = text.indexOf(QUOTE, from);
    while (i >= 0 && i + 1 < text.length() && text.charAt(i + 1) == QUOTE) i = text.indexOf(QUOTE, i + 2);
    boolean ends = i >= 0 && (i + 1 == text.length() || text.charAt(i + 1) == TAB || text.charAt(i + 1) == '\n');
    return ends ? i : -1;
  }
}
