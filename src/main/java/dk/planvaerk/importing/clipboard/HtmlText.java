package dk.planvaerk.importing.clipboard;

import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Text;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads formatted text in HTML: paragraphs, items, bold and italic. */
public final class HtmlText {
  private HtmlText() {}

  /** The text, or nothing where it has no looks and no items, or a table: its plain characters say as much then. */
  public static Optional<Text> read(String html) {
    Document page = Jsoup.parse(withoutHeader(html));
    if (page.selectFirst("table") != null) return Optional.empty();
    Text text = new CellReader(Styles.of(page)).read(page.body());
    return text.paragraphs().stream().anyMatch(HtmlText::isFormatted) ? Optional.of(text) : Optional.empty();
  }

  private static boolean isFormatted(Paragraph p) {
    return p.item() || p.runs().stream().anyMatch(r -> r.bold() || r.italic());
  }

  /** What Windows writes before the HTML on its clipboard is no text. */
  static String withoutHeader(String html) {
    int begin = html.indexOf('<');
    return html.startsWith("Version:") && begin > 0 ? html.substring(begin) : html;
  }
}
