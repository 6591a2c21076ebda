package dk.planvaerk.clipboard;

import dk.planvaerk.clipboard.TableLines.Piece;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rows as a table in HTML. Lines inside a cell are parted by line breaks and items begin with a bullet character, for
 * Excel makes a row of its own of each paragraph and list item that it finds in a cell. Each cell is a text for Excel
 * and Calc, so that "3-4" does not become a day, "0012" keeps its zeros and "=…" is no formula.
 */
public final class HtmlTable {
  private static final String BREAK = "<br style=\"mso-data-placement:same-cell\">";
  private static final String CELL = "style=\"border:1px solid;padding:4px;vertical-align:top;text-align:left;mso-number-format:\\@\""
      + " sdnum=\"1030;0;@\"";

  private HtmlTable() {}

  public static String of(CopiedRows copied) {
    var out = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>");
    out.append("<table border=\"1\" style=\"border-collapse:collapse\">\n<thead><tr>");
    for (Column c : copied.columns()) {
      out.append("<th ").append(CELL).append('>').append(escaped(c.heading())).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (List<Optional<Piece>> line : TableLines.of(copied)) {
      out.append("<tr>");
      line.forEach(p -> p.ifPresent(piece -> append(out, piece)));
      out.append("</tr>\n");
    }
    return out.append("</tbody></table></body></html>").toString();
  }

  private static void append(StringBuilder out, Piece piece) {
    out.append("<td ").append(CELL);
    if (piece.lines() > 1) out.append(" rowspan=\"").append(piece.lines()).append('"');
    out.append('>').append(text(piece.text())).append("</td>");
  }

  private static String text(Text text) {
    return text.paragraphs().stream().map(HtmlTable::line).collect(Collectors.joining(BREAK));
  }

  private static String line(Paragraph p) {
    String runs = p.runs().stream().map(HtmlTable::run).collect(Collectors.joining());
    return p.item() ? Paragraph.BULLET + runs : runs;
  }

  private static String run(Run run) {
    String text = escaped(run.text());
    if (run.italic()) text = "<i>" + text + "</i>";
    return run.bold() ? "<b>" + text + "</b>" : text;
  }

  /** Spaces at the ends and one after the other would be taken for one or none. */
  private static String escaped(String text) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean alone = i > 0 && i < text.length() - 1 && text.charAt(i - 1) != ' ';
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case ' ' -> out.append(alone ? " " : "&nbsp;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
