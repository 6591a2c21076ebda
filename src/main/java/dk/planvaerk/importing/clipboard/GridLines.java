package dk.planvaerk.importing.clipboard;

import dk.planvaerk.importing.Grid.GridCell;
import dk.planvaerk.importing.clipboard.LeftOut.Kind;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** The lines of the tables of a page, without those and the columns that are hidden. */
final class GridLines {
  private static final int MOST_COLUMNS = 200;
  private static final int MOST_ROWS = 20_000;

  /** A line as it stands in the source. */
  private record Line(List<GridCell> cells, boolean hidden) {}

  private final Page page;
  /** For each column how many lines more the cell above reaches down. */
  private final int[] reaching = new int[MOST_COLUMNS];
  private boolean[] hidden = new boolean[MOST_COLUMNS];
  private boolean headed;
  private boolean begun;
  /** Lines of the tables so far, with the hidden ones and without: where to look in the plain characters. */
  private int all;
  private int seen;
  private int struck;

  GridLines(Page page) {
    this.page = page;
  }

  /** Whether the first line is marked as headings. */
  boolean isHeaded() {
    return headed;
  }

  /** How many cells have a text with a line through it. */
  int struck() {
    return struck;
  }

  List<List<GridCell>> of(Element table) {
    Arrays.fill(reaching, 0);
    hidden = hiddenColumns(table);
    var lines = new ArrayList<Line>();
    for (Element line : table.select("tr")) {
      if (!table.equals(line.closest("table"))) continue;
      boolean hides = isHidden(line, table);
      if (!hides && !begun) {
        headed = isHeaded(line);
        begun = true;
      }
      if (all + lines.size() < MOST_ROWS) lines.add(new Line(line(line), hides));
      else cut(line);
    }
    lines.replaceAll(this::wide);
    return withoutHidden(lines);
  }

  private static boolean isHeaded(Element line) {
    return !line.children().isEmpty()
        && (line.closest("thead") != null || line.children().stream().allMatch(c -> c.normalName().equals("th")));
  }

  private boolean isHidden(Element part, Element table) {
    for (Element e = part; e != null && e != table; e = e.parent()) {
      if (Styles.isHidden(e, page.styles().of(e))) return true;
    }
    return false;
  }

  private boolean[] hiddenColumns(Element table) {
    var columns = new boolean[MOST_COLUMNS];
    int at = 0;
    for (Element e : table.select("col, colgroup")) {
      boolean group = e.normalName().equals("colgroup");
      if (!table.equals(e.closest("table")) || (group && e.selectFirst("col") != null)) continue;
      boolean hides = isHidden(e, table);
      for (int span = span(e, "span", MOST_COLUMNS); span > 0 && at < MOST_COLUMNS; span--) columns[at++] = hides;
    }
    return columns;
  }

  // ---- cells

  private List<GridCell> line(Element line) {
    var cells = new ArrayList<GridCell>();
    for (Element cell : line.children()) {
      continueAbove(cells);
      int down = span(cell, "rowspan", MOST_ROWS) - 1;
      int from = cells.size();
      int to = Math.min(MOST_COLUMNS, from + span(cell, "colspan", MOST_COLUMNS));
      if (from == MOST_COLUMNS) cut(cell);
      int shown = IntStream.range(from, to).filter(c -> !hidden[c]).findFirst().orElse(from);
      for (int i = from; i < to; i++) {
        reaching[i] = down;
        cells.add(i == shown ? GridCell.of(text(cell)) : GridCell.EMPTY);
      }
    }
    continueAbove(cells);
    return cells;
  }

  private void cut(Element of) {
    if (!of.text().isBlank()) page.left().add(Kind.TOO_MANY, 1, of.text());
  }

  private Text text(Element cell) {
    var reader = new CellReader(page, true);
    Text text = reader.read(cell);
    if (reader.isStruck()) struck++;
    return text;
  }

  /** Cells from above that reach down to the next place. */
  private void continueAbove(List<GridCell> cells) {
    while (cells.size() < MOST_COLUMNS && reaching[cells.size()] > 0) {
      reaching[cells.size()]--;
      cells.add(new GridCell(GridCell.EMPTY.text(), true));
    }
  }

  private static int span(Element cell, String name, int most) {
    String given = cell.attr(name).strip();
    return given.matches("[1-9]\\d{0,4}") ? Math.min(most, Integer.parseInt(given)) : 1;
  }

  // ---- what a narrow column does not show

  /** The line with what the plain characters have for cells that are too narrow. */
  private Line wide(Line line) {
    List<String> texts = line.cells().stream().map(c -> c.text().shown()).toList();
    int[] visible = IntStream.range(0, texts.size()).filter(c -> !hidden[c]).toArray();
    List<Integer> places = List.of(all++, seen);
    if (!line.hidden()) seen++;
    if (line.hidden() || texts.stream().noneMatch(PlainBeside::isTooNarrow)) return line;
    var cells = new ArrayList<>(line.cells());
    for (int c : visible) {
      if (!PlainBeside.isTooNarrow(texts.get(c))) continue;
      var said = page.plain().cell(places, texts, visible, c);
      cells.set(c, GridCell.of(said.map(Text::of).orElse(Text.EMPTY)));
      if (said.isEmpty()) page.left().add(Kind.TOO_NARROW, 1, "");
    }
    return new Line(cells, false);
  }

  // ---- what is hidden

  private List<List<GridCell>> withoutHidden(List<Line> lines) {
    var out = new ArrayList<List<GridCell>>();
    var columns = new boolean[MOST_COLUMNS];
    for (Line line : downward(lines)) {
      if (line.hidden()) {
        String words = words(line.cells());
        if (!words.isEmpty()) page.left().add(Kind.HIDDEN_ROW, 1, words);
        continue;
      }
      List<GridCell> cells = line.cells();
      for (int c = 0; c < cells.size(); c++) {
        if (!hidden[c] || columns[c] || cells.get(c).text().isBlank()) continue;
        columns[c] = true;
        page.left().add(Kind.HIDDEN_COLUMN, 1, cells.get(c).text().oneLine());
      }
      out.add(IntStream.range(0, cells.size()).filter(c -> !hidden[c]).mapToObj(cells::get).toList());
    }
    return out;
  }

  private static String words(List<GridCell> cells) {
    return String.join(" ", cells.stream().map(c -> c.text().oneLine()).filter(t -> !t.isEmpty()).toList());
  }

  /** A cell that begins in a hidden line and is merged with those below is seen there. */
  private static List<Line> downward(List<Line> lines) {
    var out = new ArrayList<>(lines);
    for (int i = 0; i + 1 < out.size(); i++) {
      if (!out.get(i).hidden()) continue;
      var cells = new ArrayList<>(out.get(i).cells());
      var below = new ArrayList<>(out.get(i + 1).cells());
      for (int c = 0; c < Math.min(cells.size(), below.size()); c++) {
        if (cells.get(c).continued() || !below.get(c).continued()) continue;
        below.set(c, cells.get(c));
        cells.set(c, GridCell.EMPTY);
      }
      out.set(i, new Line(cells, true));
      out.set(i + 1, new Line(below, out.get(i + 1).hidden()));
    }
    return out;
  }
}
