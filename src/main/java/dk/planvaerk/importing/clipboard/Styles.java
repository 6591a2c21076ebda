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
  static final Styles NONE = new Styles(Map.of());

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern SIMPLE = Pattern.compile("[a-z0-9]*(\\.[\\w-]+)?");

  private final Map<String, Map<String, String>> rules;

  private Styles(Map<String, Map<String, String>> rules) {
    this.rules = rules;
  }

  static Styles of(Document page) {
    var rules = new HashMap<String, Map<String, String>>();
    for (Element block : page.select("style")) {
      for (DataNode data : block.dataNodes()) read(COMMENT.matcher(data.getWholeData()).replaceAll(""), rules);
    }
    return new Styles(rules);
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
      if (colon > 0) says.put(lower(declaration.substring(0, colon)), lower(declaration.substring(colon + 1)));
    }
    return says;
  }

  private static String lower(String s) {
    return s.strip().toLowerCase(Locale.ROOT);
  }

  /** What is said of an element, the nearest word last: small letters, by property. */
  Map<String, String> of(Element e) {
    var says = new HashMap<>(rules.getOrDefault(e.normalName(), Map.of()));
    for (String name : e.classNames()) {
      for (String key : List.of("." + name, e.normalName() + "." + name)) says.putAll(rules.getOrDefault(key, Map.of()));
    }
    says.putAll(declarations(e.attr("style")));
    return says;
  }
}
