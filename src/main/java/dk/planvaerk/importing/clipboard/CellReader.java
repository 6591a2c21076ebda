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
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes a text of what stands in a cell: paragraphs, items, bold and italic. */
final class CellReader {
  /** How a piece of text looks, and the font that draws signs for its letters, if it has one. */
  private record Look(boolean bold, boolean italic, @Nullable SymbolFont symbols) {
    static final Look PLAIN = new Look(false, false, null);

    String shown(String source) {
      return symbols == null ? source : symbols.signs(source);
    }
  }

  private static final Pattern BOLD = Pattern.compile("bold|bolder|[6-9]00");
  private static final Pattern NOT_BOLD = Pattern.compile("normal|lighter|[1-5]00");
  private static final Pattern ITALIC = Pattern.compile("italic|oblique.*");
  /** Marks that only say that an item begins: circles, squares, arrows, stars, dashes. A tick or a box says more. */
  private static final Pattern BULLET = Pattern.compile("[o*+<>»\\-\\u00AD\\u00B7\\u2010-\\u2015\\u2022\\u2023\\u2043\\u2190-\\u21FF"
      + "\\u2212\\u2219"
      + "\\u25A0-\\u25FF\\u2605\\u2606\\u2660-\\u2667\\u2722-\\u274B\\u274D-\\u2775\\u2794-\\u27BF\\u27E2-\\u27FF\\u2900-\\u297F"
      + "\\u29EB\\u2B00-\\u2BFF\\uF000-\\uF0FF\\uFFFD\\x{1F780}-\\x{1F8FF}]");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "b", "strong");
  private static final Set<String> STRUCK = Set.of("s", "strike", "del");
  private static final String SPACES = " \t\n\r\f";
  private static final char HARD_SPACE = '\u00A0';

  private final Styles styles;
  private final PlainBeside plain;
  private final boolean inTable;
  private final ListMarks marks;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Run> line = new ArrayList<>();
  private boolean item;
  /** What stands before the line, and whether it is the source's own or what a browser would show. */
  private String label = "";
  private boolean copied;
  private boolean begun;
  private boolean space;
  private boolean struck;
  private boolean told;

  /**
   * @param page of which cells are read
   * @param inTable whether a cell is read and not all of the page
   */
  CellReader(Page page, boolean inTable) {
    styles = page.styles();
    plain = page.plain();
    marks = new ListMarks(styles);
    this.inTable = inTable;
  }

  Text read(Element cell) {
    Map<String, String> style = styles.of(cell);
    strike(cell, style);
    children(cell, look(cell, style, Look.PLAIN));
    endBlock();
    while (!paragraphs.isEmpty() && isBlank(paragraphs.getLast())) paragraphs.removeLast();
    while (!paragraphs.isEmpty() && isBlank(paragraphs.getFirst())) paragraphs.removeFirst();
    return new Text(paragraphs);
  }

  /** Whether a line has been drawn through some of it; a text has no such looks. */
  boolean isStruck() {
    return struck;
  }

  /** Whether it has more than the plain characters beside it may have: numbers of a list, or signs of a font. */
  boolean isTold() {
    return told;
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
    strike(e, style);
    Look look = look(e, style, outside);
    switch (e.normalName()) {
      case "br" -> endLine();
      case "input" -> box(e, look);
      case "li" -> {
        endBlock();
        begin(e);
        children(e, look);
        endBlock();
      }
      default -> {
        if (Styles.says(style, "mso-list", "ignore")) { // what Word puts before an item as text
          mark(e, look);
        } else if (style.containsKey("mso-tab-count")) {
          space = !line.isEmpty();
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

  private void box(Element input, Look look) {
    if (input.attr("type").equalsIgnoreCase("checkbox")) add(input.hasAttr("checked") ? "\u2611 " : "\u2610 ", look);
  }

  private static Look look(Element e, Map<String, String> style, Look outside) {
    String name = e.normalName();
    String weight = style.getOrDefault("font-weight", "");
    String slope = style.getOrDefault("font-style", "");
    boolean bold = outside.bold() || HEADINGS.contains(name) || BOLD.matcher(weight).matches();
    boolean italic = outside.italic() || name.equals("i") || name.equals("em") || ITALIC.matcher(slope).matches();
    return new Look(bold && !NOT_BOLD.matcher(weight).matches(), italic && !slope.equals("normal"), symbols(e, style, outside));
  }

  private static @Nullable SymbolFont symbols(Element e, Map<String, String> style, Look outside) {
    String own = style.getOrDefault("mso-symbol-font-family", "");
    String family = style.getOrDefault("font-family", e.normalName().equals("font") ? e.attr("face") : "");
    String said = own.isEmpty() ? family : own;
    return said.isEmpty() || said.startsWith("inherit") ? outside.symbols() : SymbolFont.of(said).orElse(null);
  }

  private void strike(Element e, Map<String, String> style) {
    String line = style.getOrDefault("text-decoration", "") + style.getOrDefault("text-decoration-line", "");
    boolean drawn = STRUCK.contains(e.normalName()) || line.contains("line-through");
    if (drawn && !e.text().isBlank()) struck = true;
  }

  /** A bullet makes an item; a number is a part of the text. */
  private void begin(Element li) {
    String mark = marks.of(li);
    item = mark.equals(ListMarks.BULLET);
    label = item ? "" : mark;
    copied = false;
    begun = true;
  }

  /** The number as the source has it, whatever it looks like; a tick before an item says something too. */
  private void mark(Element marker, Look look) {
    String shown = PlainBeside.words(shown(marker, look));
    boolean picture = shown.isEmpty() && marker.selectFirst("img") != null;
    item = picture || BULLET.matcher(shown).matches();
    label = item ? "" : shown;
    copied = true;
  }

  private String shown(Element of, Look look) {
    var out = new StringBuilder();
    for (Node child : of.childNodes()) {
      if (child instanceof TextNode text) out.append(look.shown(text.getWholeText()));
      else if (child instanceof Element e) out.append(shown(e, look(e, styles.of(e), look)));
    }
    return out.toString();
  }

  /** Spaces and line ends of the source are one space, and none at the beginning of a line. */
  private void add(String letters, Look look) {
    String source = look.shown(letters);
    told |= !source.equals(letters);
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

  /** Ends a line that may be empty. Behind a number stands something, if only on the next line. */
  private void endLine() {
    if (!label.isEmpty() && blank(line)) {
      line.clear();
      return;
    }
    boolean bulletOnly = line.size() == 1 && line.getFirst().text().strip().equals(Paragraph.BULLET.strip());
    List<Run> runs = new ArrayList<>(bulletOnly || blank(line) ? List.of() : line);
    String number = number();
    if (!number.isEmpty()) {
      runs = withoutIndent(runs);
      runs.addFirst(new Run(number + " ", false, false, Extra.NONE));
    }
    var paragraph = new Paragraph(item || bulletOnly, runs, Extra.NONE);
    paragraphs.add(paragraph.item() ? new Paragraph(true, withoutIndent(paragraph.runs()), Extra.NONE) : paragraph);
    line.clear();
    reset();
  }

  /** What the plain characters have before the line is what its author saw. */
  private String number() {
    if (label.isEmpty()) return "";
    told = true;
    String text = line.stream().map(Run::text).collect(Collectors.joining());
    return copied ? label : plain.label(text, inTable).orElse(label);
  }

  /** Ends a line in which something stands. */
  private void endBlock() {
    if (!line.isEmpty()) endLine();
    reset();
  }

  private void reset() {
    item = false;
    label = "";
    begun = false;
    space = false;
  }

  /** Behind a bullet that is text stand more spaces than one. */
  private static List<Run> withoutIndent(List<Run> runs) {
    var out = new ArrayList<>(runs);
    if (out.isEmpty()) return out;
    Run first = out.getFirst();
    out.set(0, new Run(first.text().stripLeading(), first.bold(), first.italic(), first.extra()));
    return out;
  }

  private static boolean blank(List<Run> runs) {
    return runs.stream().allMatch(r -> r.text().isBlank());
  }
}
