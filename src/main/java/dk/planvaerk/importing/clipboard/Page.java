package dk.planvaerk.importing.clipboard;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of HTML without what it marks as no content.
 *
 * @param left what that was
 * @param plain the plain characters beside the page
 */
record Page(Document doc, Styles styles, LeftOut left, PlainBeside plain) {
  /**
   * Reads a page.
   *
   * @param plain the plain characters that came with it; empty for none
   */
  static Page of(String html, String plain) {
    String source = withoutHeader(html);
    Document doc = Jsoup.parse(source);
    var styles = Styles.of(doc);
    var beside = new PlainBeside(plain);
    return new Page(doc, styles, NotContent.strip(doc, source, styles, beside), beside);
  }

  /** The tables that stand in no other. */
  List<Element> tables() {
    return doc.select("table").stream().filter(t -> t.parent() != null && t.parent().closest("table") == null).toList();
  }

  /** What Windows writes before the HTML on its clipboard is no text. */
  private static String withoutHeader(String html) {
    int begin = html.indexOf('<');
    return html.startsWith("Version:") && begin > 0 ? html.substring(begin) : html;
  }
}
