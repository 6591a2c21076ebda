package dk.planvaerk.importing.clipboard;

import dk.planvaerk.importing.Grid;
import dk.planvaerk.importing.Grid.GridCell;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the tables in HTML, one below the other where there are several. A table in a cell is text of the cell. */
public final class HtmlGrid {
  private static final int MOST_COLUMNS = 200;
  private static final int MOST_ROWS = 20_000;
  private static final int SHOWN = 80;

  private final List<List<GridCell>> rows = new ArrayList<>();
  /** For each column how many lines more the cell above reaches down. */
  private final int[] reaching = new int[MOST_COLUMNS];
  private final Styles styles;
  private int struck;

  private HtmlGrid(Styles styles) {
    this.styles = styles;
  }

  /** The table, or nothing where there is none or more text beside it than in it. */
  public static Optional<Grid> read(String html) {
    Document doc = Jsoup.parse(HtmlText.withoutHeader(html));
    List<Element> tables = doc.select("table").stream().filter(t -> t.parent() != null && t.parent().closest("table") == null).toList();
    if (tables.isEmpty()) return Optional.empty();
    var grid = new HtmlGrid(Styles.of(doc));
    boolean headed = isHeaded(tables.getFirst());
    int images = doc.select("table img, table v|imagedata").size();
    int inside = 0;
    for (Element table : tables) {
      inside += table.text().length();
      grid.add(table);
      table.remove();
    }
    doc.select("style, script, title").remove();
    String beside = doc.text().strip();
    if (beside.length() > inside) return Optional.empty();
    return Optional.of(Grid.of(grid.rows, headed, notes(beside, images, grid.struck)));
  }

  private static boolean isHeaded(Element table) {
    Element first = table.selectFirst("tr");
    return first != null && !first.children().isEmpty()
        && (first.closest("thead") != null || first.children().stream().allMatch(c -> c.normalName().equals("th")));
  }

  private static List<Message> notes(String beside, int images, int struck) {
    var notes = new ArrayList<Message>();
    String shown = beside.length() <= SHOWN ? beside : beside.substring(0, SHOWN) + " …";
    if (!beside.isEmpty()) notes.add(Message.of(HtmlGrid.class, "html.beside", shown));
    if (images > 0) notes.add(Message.of(HtmlGrid.class, "html.images", images));
    if (struck > 0) notes.add(Message.of(HtmlGrid.class, "html.struck", struck));
    return notes;
  }

  private void add(Element table) {
    Arrays.fill(reaching, 0);
    for (Element line : table.select("tr")) {
      if (line.closest("table") == table && rows.size() < MOST_ROWS) rows.add(line(line));
    }
  }

  private List<GridCell> line(Element line) {
    var cells = new ArrayList<GridCell>();
    for (Element cell : line.children()) {
      continueAbove(cells);
      int down = span(cell, "rowspan", MOST_ROWS) - 1;
      for (int across = span(cell, "colspan", MOST_COLUMNS), i = 0; i < across && cells.size() < MOST_COLUMNS; i++) {
        reaching[cells.size()] = down;
        cells.add(i == 0 ? GridCell.of(text(cell)) : GridCell.EMPTY);
      }
    }
    continueAbove(cells);
    return cells;
  }

  private Text text(Element cell) {
    var reader = new CellReader(styles);
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
}
