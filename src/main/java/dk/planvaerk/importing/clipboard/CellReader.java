package dk.planvaerk.importing.clipboard;

import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes a text of what stands in a cell: paragraphs, items, bold and italic. */
final class CellReader {
  /** How a piece of text looks. */
  private record Look(boolean bold, boolean italic) {}

  private static final Pattern BOLD = Pattern.compile("bold|bolder|[6-9]00");
  private static final Pattern NOT_BOLD = Pattern.compile("normal|lighter|[1-5]00");
  private static final Pattern ITALIC = Pattern.compile("italic|oblique.*");
  private static final Pattern NUMBER = Pattern.compile("\\(?[0-9]{1,3}[.)].*|\\(?[a-zA-Z][.)].*");
  private static final Set<String> STRUCK = Set.of("s", "strike", "del");
  private static final String SPACES = " \t\n\r\f";
  private static final char HARD_SPACE = '\u00A0';

  private final Styles styles;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Run> line = new ArrayList<>();
  private boolean item;
  private boolean begun;
  private boolean space;
  private boolean struck;

  CellReader(Styles styles) {
    this.styles = styles;
  }

  Text read(Element cell) {
    Map<String, String> style = styles.of(cell);
    strike(cell, style);
    children(cell, look(cell, style, new Look(false, false)));
    endBlock();
    while (!paragraphs.isEmpty() && isBlank(paragraphs.getLast())) paragraphs.removeLast();
    while (!paragraphs.isEmpty() && isBlank(paragraphs.getFirst())) paragraphs.removeFirst();
    return new Text(paragraphs);
  }

  /** Whether a line has been drawn through some of it; a text has no such looks. */
  boolean isStruck() {
    return struck;
  }

  private static boolean isBlank(Paragraph p) {
    return p.plain().isBlank();
  }

  private void children(Element of, Look look) {
    for (Node child : of.childNodes()) {
      if (child instanceof TextNode text) add(text.getWholeText(), look);
      else if (child instanceof Element element) element(element, look);
    }
  }

  private void element(Element e, Look outside) {
    Map<String, String> style = styles.of(e);
    boolean hidden = says(style, "display", "none") || says(style, "mso-hide", "all");
    if (hidden || e.hasAttr("hidden")) return;
    strike(e, style);
    Look look = look(e, style, outside);
    switch (e.normalName()) {
      case "style", "script", "title" -> {}
      case "br" -> endLine();
      case "li" -> {
        endBlock();
        begin(e);
        children(e, look);
        endBlock();
      }
      default -> {
        if (says(style, "mso-list", "ignore")) { // what Word puts before an item as text
          mark(e.text());
        } else if (e.isBlock()) {
          if (!begun) endBlock();
          children(e, look);
          endBlock();
        } else {
          children(e, look);
        }
      }
    }
  }

  private static boolean says(Map<String, String> style, String property, String value) {
    return style.getOrDefault(property, "").startsWith(value);
  }

  private static Look look(Element e, Map<String, String> style, Look outside) {
    String name = e.normalName();
    String weight = style.getOrDefault("font-weight", "");
    String slope = style.getOrDefault("font-style", "");
    boolean bold = outside.bold() || name.equals("b") || name.equals("strong") || BOLD.matcher(weight).matches();
    boolean italic = outside.italic() || name.equals("i") || name.equals("em") || ITALIC.matcher(slope).matches();
    return new Look(bold && !NOT_BOLD.matcher(weight).matches(), italic && !slope.equals("normal"));
  }

  private void strike(Element e, Map<String, String> style) {
    String line = style.getOrDefault("text-decoration", "") + style.getOrDefault("text-decoration-line", "");
    boolean drawn = STRUCK.contains(e.normalName()) || line.contains("line-through");
    if (drawn && !e.text().isBlank()) struck = true;
  }

  /** A bullet makes an item; a number is a part of the text. */
  private void begin(Element li) {
    Element list = li.parent();
    if (list != null && list.normalName().equals("ol")) {
      int number = 1 + list.children().select("li").indexOf(li);
      add(number + ". ", new Look(false, false));
    } else {
      item = true;
    }
    begun = true;
  }

  private void mark(String marker) {
    if (NUMBER.matcher(marker.replace(HARD_SPACE, ' ').strip()).matches()) {
      add(marker.replace(HARD_SPACE, ' ').strip() + " ", new Look(false, false));
    } else {
      item = true;
    }
  }

  /** Spaces and line ends of the source are one space, and none at the beginning of a line. */
  private void add(String source, Look look) {
    var out = new StringBuilder();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (SPACES.indexOf(c) >= 0) {
        space = !line.isEmpty() || !out.isEmpty();
      } else {
        if (space) out.append(' ');
        space = false;
        out.append(c == HARD_SPACE ? ' ' : c);
      }
    }
    if (out.isEmpty()) return;
    line.add(new Run(out.toString(), look.bold(), look.italic(), Extra.NONE));
    begun = false;
  }

  /** Ends a line that may be empty. */
  private void endLine() {
    boolean bulletOnly = line.size() == 1 && line.getFirst().text().strip().equals(Paragraph.BULLET.strip());
    var paragraph = new Paragraph(item || bulletOnly, bulletOnly || blank(line) ? List.of() : line, Extra.NONE);
    paragraphs.add(paragraph.item() ? new Paragraph(true, withoutIndent(paragraph.runs()), Extra.NONE) : paragraph);
    line.clear();
    item = false;
    begun = false;
    space = false;
  }

  /** Ends a line in which something stands. */
  private void endBlock() {
    if (!line.isEmpty()) endLine();
    item = false;
    begun = false;
    space = false;
  }

  /** Behind a bullet that is text stand more spaces than one. */
  private static List<Run> withoutIndent(List<Run> runs) {
    if (runs.isEmpty()) return runs;
    var out = new ArrayList<>(runs);
    Run first = out.getFirst();
    out.set(0, new Run(first.text().stripLeading(), first.bold(), first.italic(), first.extra()));
    return out;
  }

  private static boolean blank(List<Run> runs) {
    return runs.stream().allMatch(r -> r.text().isBlank());
  }
}
