package dk.planvaerk.importing.clipboard;

import dk.planvaerk.importing.Grid;
import dk.planvaerk.importing.Grid.GridCell;
import dk.planvaerk.language.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Reads the tables in HTML, one below the other where there are several. A table in a cell is text of the cell. */
public final class HtmlGrid {
  private static final int SHOWN = 80;

  private HtmlGrid() {}

  /**
   * The table, or nothing where there is none or more text beside it than in it.
   *
   * @param plain the plain characters that came with it, which have what a narrow column does not show; empty for none
   */
  public static Optional<Grid> read(String html, String plain) {
    Page page = Page.of(html, plain);
    return isTable(page) ? read(page) : Optional.empty();
  }

  /** The table of a page, however much text stands beside it, or nothing where there is none. */
  public static Optional<Grid> ofPage(String html, String plain) {
    return read(Page.of(html, plain));
  }

  static boolean isTable(Page page) {
    int inside = page.tables().stream().mapToInt(t -> t.text().length()).sum();
    return !page.tables().isEmpty() && page.doc().body().text().strip().length() - inside <= inside;
  }

  static Optional<Grid> read(Page page) {
    List<Element> tables = page.tables();
    if (tables.isEmpty()) return Optional.empty();
    int images = page.doc().select("table img, table v|imagedata").size();
    var rows = new ArrayList<List<GridCell>>();
    var lines = new GridLines(page);
    String captions = page.doc().select("caption").stream().map(Element::text).collect(Collectors.joining(" "));
    page.doc().select("caption").remove();
    for (Element table : tables) {
      rows.addAll(lines.of(table));
      table.remove();
    }
    String beside = PlainBeside.words(captions + " " + page.doc().body().text());
    return Optional.of(Grid.of(rows, lines.isHeaded(), notes(page, beside, images, lines.struck())));
  }

  private static List<Message> notes(Page page, String beside, int images, int struck) {
    var notes = new ArrayList<Message>();
    String shown = beside.length() <= SHOWN ? beside : beside.substring(0, SHOWN) + " …";
    if (!beside.isEmpty()) notes.add(Message.of(HtmlGrid.class, "html.beside", shown));
    if (images > 0) notes.add(Message.of(HtmlGrid.class, "html.images", images));
    if (struck > 0) notes.add(Message.of(HtmlGrid.class, "html.struck", struck));
    notes.addAll(page.left().messages());
    return notes;
  }
}
