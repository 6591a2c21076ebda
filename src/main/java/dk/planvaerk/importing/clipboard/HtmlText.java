package dk.planvaerk.importing.clipboard;

import dk.planvaerk.importing.Grid;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Formatted text in HTML: paragraphs, items, bold and italic.
 *
 * @param left what of the source is not in the text
 */
public record HtmlText(Text text, List<Message> left) {
  public HtmlText {
    left = List.copyOf(left);
  }

  /**
   * The text, or nothing where the plain characters beside it say as much: it has no looks and no items, or is a table,
   * and nothing in it is marked as no content.
   *
   * @param plain the plain characters beside it; empty for none
   */
  public static Optional<HtmlText> read(String html, String plain) {
    Page page = Page.of(html, plain);
    if (HtmlGrid.isTable(page) && cells(page) > 1) return table(html, plain);
    var reader = new CellReader(page, page.doc().selectFirst("table") != null);
    Text text = reader.read(page.doc().body());
    boolean more = reader.isTold() || !page.left().isEmpty() || text.paragraphs().stream().anyMatch(HtmlText::isFormatted);
    return more ? Optional.of(new HtmlText(text, page.left().messages())) : Optional.empty();
  }

  /** A line for each row, where the plain characters have what is not content. */
  private static Optional<HtmlText> table(String html, String plain) {
    Page page = Page.of(html, plain);
    Optional<Grid> grid = HtmlGrid.read(page);
    if (page.left().isEmpty()) return Optional.empty();
    return grid.map(g -> new HtmlText(Text.of(lines(g)), g.notes()));
  }

  private static String lines(Grid grid) {
    return grid.rows().stream().map(HtmlText::line).collect(Collectors.joining("\n"));
  }

  private static String line(List<Grid.GridCell> row) {
    return row.stream().map(c -> c.text().oneLine()).filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
  }

  private static long cells(Page page) {
    return page.tables().stream().flatMap(t -> t.select("td, th").stream().filter(c -> t.equals(c.closest("table"))))
        .filter(c -> !c.text().isBlank()).count();
  }

  private static boolean isFormatted(Paragraph p) {
    return p.item() || p.runs().stream().anyMatch(r -> r.bold() || r.italic());
  }
}
