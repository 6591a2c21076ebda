package dk.planvaerk.importing.clipboard;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of the looks of its elements: in its style blocks, for the names of elements and classes as Word and
 * Excel write them, and at each element itself.
 */
final class Styles {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  /** Looks, size and families: {@code bold 7.0pt/1.2 "Times New Roman"}. */
  private static final Pattern FONT = Pattern.compile("(\\D*(?:[1-9]00\\D+)?)\\d[\\d.]*[a-z%]*(?:/\\S+)?\\s+(\\S.*)");
  private static final Pattern WEIGHT = Pattern.compile("bold(?:er)?|lighter|[1-9]00");
  private static final Pattern SIMPLE = Pattern.compile("[a-z0-9]*(\\.[\\w-]+)?");

  private final Map<String, Map<String, String>> rules;
  /** By name, classes and style: the cells of a table are much alike. */
  private final Map<List<String>, Map<String, String>> known = new HashMap<>();

  private Styles(Map<String, Map<String, String>> rules) {
    this.rules = rules;
  }

  static Styles of(Document page) {
    var rules = new HashMap<String, Map<String, String>>();
    for (Element block : page.select("style")) {
      for (DataNode data : block.dataNodes()) read(plainRules(COMMENT.matcher(data.getWholeData()).replaceAll("")), rules);
    }
    return new Styles(rules);
  }

  /** Without what holds only on paper, or on some screens: blocks of rules behind an @. */
  private static String plainRules(String css) {
    var out = new StringBuilder();
    int depth = 0;
    int begin = 0; // of what stands before a brace
    int skipped = -1; // the depth at which a block of rules began
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      if (c != '{' && c != '}' && c != ';') continue;
      if (c == '{' && skipped < 0 && css.substring(begin, i).strip().startsWith("@")) skipped = depth;
      if (c == '{') depth++;
      boolean statement = c == ';' && depth == 0; // as @charset, which belongs to no rule
      if (skipped < 0 && !statement) out.append(css, begin, i + 1);
      if (c == '}') depth = Math.max(0, depth - 1);
      if (c == '}' && depth <= skipped) skipped = -1;
      begin = i + 1;
    }
    return out.toString();
  }

  private static void read(String css, Map<String, Map<String, String>> into) {
    Matcher rule = RULE.matcher(css);
    while (rule.find()) {
      Map<String, String> says = declarations(rule.group(2));
      for (String selector : rule.group(1).split(",", -1)) {
        String of = selector.strip();
        int name = of.indexOf('.') < 0 ? of.length() : of.indexOf('.');
        String key = of.substring(0, name).toLowerCase(Locale.ROOT) + of.substring(name);
        if (SIMPLE.matcher(key).matches()) into.computeIfAbsent(key, k -> new HashMap<>()).putAll(says);
      }
    }
  }

  private static Map<String, String> declarations(String css) {
    var says = new HashMap<String, String>();
    for (String declaration : css.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) put(says, lower(declaration.substring(0, colon)), lower(declaration.substring(colon + 1)));
    }
    return says;
  }

  /** The short form of a font says each of its looks, what it leaves out too. */
  private static void put(Map<String, String> says, String property, String value) {
    says.put(property, value);
    Matcher font = FONT.matcher(value);
    if (!property.equals("font") || !font.matches()) return;
    says.put("font-family", font.group(2));
    Matcher weight = WEIGHT.matcher(font.group(1));
    says.put("font-weight", weight.find() ? weight.group() : "normal");
    says.put("font-style", font.group(1).contains("italic") || font.group(1).contains("oblique") ? "italic" : "normal");
  }

  /** Whether a page does not show an element that has these styles. */
  static boolean isHidden(Element e, Map<String, String> style) {
    return e.hasAttr("hidden") || says(style, "display", "none") || says(style, "mso-hide", "all")
        || says(style, "visibility", "hidden") || says(style, "visibility", "collapse");
  }

  /** Whether a property has a value, whatever stands behind it. */
  static boolean says(Map<String, String> style, String property, String value) {
    return style.getOrDefault(property, "").startsWith(value);
  }

  private static String lower(String s) {
    return s.strip().toLowerCase(Locale.ROOT);
  }

  /** What is said of an element, the nearest word last: small letters, by property. */
  Map<String, String> of(Element e) {
    return known.computeIfAbsent(List.of(e.normalName(), e.className(), e.attr("style")), k -> read(e));
  }

  private Map<String, String> read(Element e) {
    var says = new HashMap<>(rules.getOrDefault(e.normalName(), Map.of()));
    for (String name : e.classNames()) {
      for (String key : List.of("." + name, e.normalName() + "." + name)) says.putAll(rules.getOrDefault(key, Map.of()));
    }
    says.putAll(declarations(e.attr("style")));
    return says;
  }
}
