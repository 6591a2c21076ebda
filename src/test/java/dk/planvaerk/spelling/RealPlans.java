package dk.planvaerk.spelling;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What five real plans say, where they are at hand. */
final class RealPlans {
  private static final Path FOLDER = Path.of("../shared/plans");
  /** What the files say about the plans in English. */
  private static final Set<String> NOT_OF_THE_PLAN = Set.of("seed", "kind", "key", "note", "notes", "title_note", "derived",
      "header_layout", "inferred_formatting_candidates", "formatting_lost", "columns_relabelled",
      "columns_missing_from_official_template", "type");

  private RealPlans() {}

  static boolean areHere() {
    return Files.isDirectory(FOLDER);
  }

  /** Name to texts. */
  static Map<String, List<String>> texts() {
    var all = new TreeMap<String, List<String>>();
    for (String name : List.of("000", "001", "002", "003", "004")) {
      var texts = new ArrayList<String>();
      add(texts, new JsonMapper().readTree(FOLDER.resolve(name + ".json").toFile()));
      all.put(name, texts);
    }
    return all;
  }

  private static void add(List<String> texts, JsonNode node) {
    if (node.isString()) texts.add(node.stringValue());
    node.valueStream().filter(n -> node.isArray()).forEach(n -> add(texts, n));
    if (!node.isObject()) return;
    for (var property : node.properties()) {
      String key = property.getKey();
      boolean ours = NOT_OF_THE_PLAN.contains(key) || key.endsWith("_inferred") || key.endsWith("_verbatim");
      if (!ours) add(texts, property.getValue());
    }
  }
}
