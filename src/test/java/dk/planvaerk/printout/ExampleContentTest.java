package dk.planvaerk.printout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every word of the five published plans stands in the example's file and on its paper, at least as often. */
class ExampleContentTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0]+");
  private static final Pattern DOT = Pattern.compile("\\.");

  private static JsonNode shared(String name) {
    Path file = Path.of("../shared").resolve(name);
    assumeTrue(Files.exists(file), "the plan's source is not here: " + file);
    return JSON.readTree(file.toFile());
  }

  @ParameterizedTest
  @CsvSource({
      "000, banesvinget", "001, dolmer-have", "002, region-midtjylland", "003, koebenhavn", "004, ikast-brande"
  })
  void isCompleteToTheWord(String source, String example) {
    Map<String, Integer> content = count(content(source));
    Plan plan = Examples.shipped().copy(example, new Ids()).orElseThrow();
    JsonNode file = JSON.readTree(new String(PlanFile.bytes(plan), StandardCharsets.UTF_8));
    Stream<String> labels = plan.rows().flatMap(r -> plan.kind().columns().stream().flatMap(c -> plan.kind().priorityLabel(r, c.id()).stream()));
    assertEquals(Map.of(), missing(content, count(Stream.concat(labels, leaves(file, Set.of("to"))))), "in the file");
    assertEquals(Map.of(), missing(content, count(Said.of(Printed.of(plan), Map.of()))), "on paper");
  }

  private static Stream<String> content(String source) {
    JsonNode words = shared("cases/words.json");
    JsonNode plan = shared("plans/" + source + ".json");
    JsonNode only = words.at("/content_only/" + source);
    var left = new HashSet<String>();
    words.get("not_content").valueStream().forEach(k -> left.add(k.stringValue()));
    if (only.isMissingNode()) return leaves(plan, left);
    return only.valueStream().flatMap(path -> at(Stream.of(plan), path.stringValue()));
  }

  private static Stream<String> at(Stream<JsonNode> nodes, String path) {
    Stream<JsonNode> found = nodes;
    for (String step : DOT.splitAsStream(path).toList()) {
      String name = step.replace("[]", "");
      found = found.map(n -> n.get(name));
      if (step.endsWith("[]")) found = found.flatMap(JsonNode::valueStream);
    }
    return found.flatMap(n -> leaves(n, Set.of()));
  }

  private static Stream<String> leaves(JsonNode node, Set<String> left) {
    if (node.isString()) return Stream.of(node.stringValue());
    if (node.has("runs")) return Stream.of(leaves(node.get("runs"), left).collect(Collectors.joining()));
    if (node.isObject()) {
      return node.properties().stream().filter(p -> !left.contains(p.getKey())).flatMap(p -> leaves(p.getValue(), left));
    }
    return node.valueStream().flatMap(n -> leaves(n, left));
  }

  private static Map<String, Integer> count(Stream<String> texts) {
    var out = new HashMap<String, Integer>();
    texts.map(t -> Normalizer.normalize(t, Normalizer.Form.NFC)).flatMap(SPACE::splitAsStream)
        .filter(w -> !w.isEmpty()).forEach(w -> out.merge(w, 1, Integer::sum));
    return out;
  }

  /** Words that are there too seldom, and how many of them are missing. */
  private static Map<String, Integer> missing(Map<String, Integer> of, Map<String, Integer> in) {
    var out = new TreeMap<String, Integer>();
    of.forEach((word, times) -> {
      int there = in.getOrDefault(word, 0);
      if (there < times) out.put(word, times - there);
    });
    return out;
  }
}
