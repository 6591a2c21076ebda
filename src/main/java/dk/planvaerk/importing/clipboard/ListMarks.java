package dk.planvaerk.importing.clipboard;

import dk.planvaerk.plan.Paragraph;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What stands before the items of the lists of a page. Their numbers are not in the source but in what it says of them:
 * the kind of number, where the list starts, and the number of a single item.
 */
final class ListMarks {
  static final String NONE = "";
  static final String BULLET = Paragraph.BULLET.strip();

  private static final Set<String> BULLETS = Set.of("disc", "circle", "square");
  private static final int LETTERS = 26;
  private static final int MOST_ROMAN = 3999;
  private static final int TEN = 10;

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

  private final Styles styles;
  /** The number of the next item of each list. */
  private final IdentityHashMap<Element, Integer> next = new IdentityHashMap<>();

  ListMarks(Styles styles) {
    this.styles = styles;
  }

  /** A bullet, a number as it is shown, or nothing. To be asked once for each item, in their order. */
  String of(Element item) {
    Element list = item.parent();
    while (list != null && !isList(list)) list = list.parent();
    if (list == null) return BULLET;
    boolean ordered = list.normalName().equals("ol");
    int step = list.hasAttr("reversed") ? -1 : 1;
    int number = number(item.attr("value"), next.getOrDefault(list, first(list)));
    next.put(list, number + step);
    String kind = kind(item, list, ordered ? "decimal" : "disc");
    if (kind.equals("none")) return NONE;
    boolean bullet = BULLETS.contains(kind) || kind.startsWith("\"") || kind.startsWith("'") || kind.startsWith("url");
    return bullet ? BULLET : shown(number, kind) + ".";
  }

  private static boolean isList(Element e) {
    return Set.of("ol", "ul", "menu", "dir").contains(e.normalName());
  }

  private static int first(Element list) {
    return number(list.attr("start"), list.hasAttr("reversed") ? list.childrenSize() : 1);
  }

  private static int number(String said, int otherwise) {
    return said.strip().matches("[+-]?\\d{1,6}") ? Integer.parseInt(said.strip()) : otherwise;
  }

  /** The nearest word on it: a style before an attribute, and the item before its list. */
  private String kind(Element item, Element list, String usual) {
    for (Element e : new Element[] {item, list}) {
      String style = style(e);
      if (!style.isEmpty()) return style;
    }
    for (Element e : new Element[] {item, list}) {
      String type = e.attr("type").strip();
      if (!type.isEmpty()) return ofType(type, usual);
    }
    return usual;
  }

  private String style(Element e) {
    Map<String, String> said = styles.of(e);
    String type = said.getOrDefault("list-style-type", "");
    if (!type.isEmpty()) return type.split("[ !]", 2)[0];
    for (String word : said.getOrDefault("list-style", "").split("[ !]+", -1)) {
      if (BULLETS.contains(word) || word.matches("none|decimal|(lower|upper)-[a-z]+")) return word;
    }
    return "";
  }

  private static String ofType(String type, String usual) {
    return switch (type) {
      case "1" -> "decimal";
      case "a" -> "lower-alpha";
      case "A" -> "upper-alpha";
      case "i" -> "lower-roman";
      case "I" -> "upper-roman";
      default -> BULLETS.contains(type.toLowerCase(Locale.ROOT)) ? type.toLowerCase(Locale.ROOT) : usual;
    };
  }

  private static String shown(int number, String kind) {
    return switch (kind) {
      case "lower-alpha", "lower-latin" -> letters(number);
      case "upper-alpha", "upper-latin" -> letters(number).toUpperCase(Locale.ROOT);
      case "lower-roman" -> roman(number);
      case "upper-roman" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimal-leading-zero" -> number >= 0 && number < TEN ? "0" + number : Integer.toString(number);
      default -> Integer.toString(number);
    };
  }

  private static String letters(int number) {
    if (number < 1) return Integer.toString(number);
    var out = new StringBuilder();
    for (int n = number; n > 0; n = (n - 1) / LETTERS) out.insert(0, (char) ('a' + (n - 1) % LETTERS));
    return out.toString();
  }

  private static String roman(int number) {
    if (number < 1 || number > MOST_ROMAN) return Integer.toString(number);
    var out = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; left >= VALUES[i]; left -= VALUES[i]) out.append(ROMAN[i]);
    }
    return out.toString();
  }
}
