package dk.planvaerk.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.planvaerk.json.Resources;
import dk.planvaerk.property.RandomPlans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas say what the program writes. */
class SchemaTest {
  private static final Path DOCS = Path.of("src/docs");
  private static final String BASE = "https://planvaerk.dk/schema/";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final SchemaRegistry registry;

  SchemaTest() throws IOException {
    Map<String, String> schemas = Map.of(
        BASE + "plan-file.schema.json", Files.readString(DOCS.resolve("plan-file.schema.json")),
        BASE + "settings.schema.json", Files.readString(DOCS.resolve("settings.schema.json")),
        BASE + "kind.schema.json", Files.readString(DOCS.resolve("kind.schema.json")));
    registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, b -> b.schemas(schemas));
  }

  private List<String> faults(String schema, String json) {
    Schema s = registry.getSchema(SchemaLocation.of(BASE + schema));
    return s.validate(MAPPER.readTree(json)).stream().map(Error::toString).toList();
  }

  private static String example() {
    return new String(Resources.in("dk/planvaerk/storage/example", PlanFile.ENDING).get("dolmer-have"), UTF_8);
  }

  @Test
  void theExamplesAreValid() {
    Resources.in("dk/planvaerk/storage/example", PlanFile.ENDING)
        .forEach((name, bytes) -> assertEquals(List.of(), faults("plan-file.schema.json", new String(bytes, UTF_8)), name));
  }

  @Test
  void theSettingsInTheReadmeAreValid() throws IOException {
    Matcher block = Pattern.compile("```json\\n(\\{\\s*\"organisation\".*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("README.md")));
    assertTrue(block.find());
    assertEquals(List.of(), faults("settings.schema.json", block.group(1)));
    assertNotEquals(List.of(), faults("settings.schema.json", "{\"organisaton\": \"Havblik\"}"));
    assertNotEquals(List.of(), faults("settings.schema.json", "{\"keep\": {\"saves\": 0}}"));
  }

  @Test
  void theShippedKindsAreValid() {
    Resources.in("dk/planvaerk/kind", ".json")
        .forEach((name, bytes) -> assertEquals(List.of(), faults("kind.schema.json", new String(bytes, UTF_8)), name));
  }

  @Test
  void anyPlanIsValidAsItIsWritten() {
    for (int seed = 0; seed < 150; seed++) {
      String json = new String(PlanFile.bytes(new RandomPlans(new Random(seed)).plan()), UTF_8);
      assertEquals(List.of(), faults("plan-file.schema.json", json), "seed " + seed);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "format": "planvaerk-plan"    | "format": "other"
      "minReader": 1,               |
      "version": 1,                 | "version": 0,
      "id": "tema"                  | "id": "Tema"
      "priority": 1                 | "priority": 0
      "priority": 1                 | "priority": null
      "column": "hvad"              | "kolonne": "hvad"
      "sections": [                 | "sections": [], "x": [
      "steps": [                    | "steps": [], "x": [
      "rows": [                     | "raekker": [
      "place": "steps"              | "place": "aktiviteter"
      "form": "footer"              | "form": "bund"
      "role": "title"               | "role": "titel"
      "width": 26                   | "width": 0
      "text": "{0}. prioritet:"     | "text": "prioritet:"
      "da": "emne"                  | "de": "Thema"
      "text": [                     | "text": [1,
      "text": [                     | "text": [{"runs": [{"bold": true}]},
      "text": [                     | "text": [{"item": "ja", "runs": []},
      "versions": []                | "versions": {}
      """)
  void aBrokenFileIsNot(String right, String wrong) {
    String broken = example().replaceFirst(Pattern.quote(right), wrong == null ? "" : Matcher.quoteReplacement(wrong));
    assertNotEquals(example(), broken);
    assertFalse(faults("plan-file.schema.json", broken).isEmpty());
  }

  @Test
  void aBrokenKindIsNot() {
    String kind = new String(Resources.in("dk/planvaerk/kind", ".json").get("handleplan"), UTF_8);
    assertFalse(faults("kind.schema.json", kind.replace("\"fileName\"", "\"navn\"")).isEmpty());
    assertFalse(faults("kind.schema.json", kind.replaceFirst("(?s)\"columns\": \\[.*\\],", "\"columns\": [],")).isEmpty());
  }
}
