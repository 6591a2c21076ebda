package dk.planvaerk.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonObjectTest {
  private static <T> T read(String json, JsonFile.Reading<T> reading) throws InputProblem {
    return JsonFile.of(json).parse(reading);
  }

  private static String said(String json, JsonFile.Reading<?> reading) {
    return assertThrows(InputProblem.class, () -> read(json, reading)).in(Texts.DANISH);
  }

  @Test
  void wrongValuesAreToldWithTheirLine() {
    assertEquals("Linje 2: »a« skal være en tekst.", said("{\n\"a\": 1}", o -> o.string("a")));
    assertEquals("Linje 2: »a« skal være et helt tal fra 1 til 9.", said("{\n\"a\": 10}", o -> o.integer("a", 1, 9)));
    assertEquals("Linje 1: »a« skal være et helt tal fra 1 til 9.", said("{\"a\": 1.0}", o -> o.integer("a", 1, 9)));
    assertEquals("Linje 2: »a« skal være et tal over 0 og højst 60.", said("{\n\"a\": 0}", o -> o.positive("a", 60)));
    assertEquals("Linje 2: »a« skal være sand eller falsk (true eller false).", said("{\n\"a\": 0}", o -> o.flag("a")));
    assertEquals("Linje 2: »a« skal være et objekt i krøllede parenteser.",
        said("{\n\"a\": []}", o -> o.object("a", JsonObject::rest)));
    assertEquals("Linje 2: »a« skal være en liste i kantede parenteser.", said("{\n\"a\": {}}", o -> o.strings("a")));
    assertEquals("Linje 3: »a« skal være en tekst.", said("{\"a\": [\"x\",\n\n null]}", o -> o.strings("a")));
    assertEquals("Linje 1: »a« mangler.", said("{\n\"b\": 1}", o -> o.string("a")));
  }

  @Test
  void whatIsMissingInAnObjectIsToldWithTheLineWhereItBegins() {
    String json = "{\n\"list\": [\n{\"a\": \"x\"},\n{\n\"b\": 1}]}";
    assertEquals("Linje 4: »a« mangler.", said(json, o -> o.objects("list", e -> e.string("a"))));
    assertEquals("Linje 5: »b« skal være en tekst.",
        said("{\n\"x\": {\n\"list\": [\n{\n\"b\": 1}]}}", o -> o.object("x", x -> x.objects("list", e -> e.string("b")))));
  }

  @Test
  void nullIsNotTheSameAsMissing() throws InputProblem {
    assertEquals("Linje 1: »a« skal være en tekst.", said("{\"a\": null}", o -> o.optionalString("a")));
    assertEquals(Optional.empty(), read("{}", o -> o.optionalString("a")));
    assertFalse(JsonFile.of("{}").<Boolean>parse(o -> o.flag("a")));
    assertEquals(List.of(), read("{}", o -> o.strings("a")));
  }

  @Test
  void hugeNumbersAreOutOfRange() {
    assertEquals("Linje 1: »a« skal være et helt tal fra 1 til 9.",
        said("{\"a\": 99999999999999999999}", o -> o.integer("a", 1, 9)));
    assertEquals("Linje 1: »a« skal være et helt tal fra 1 til 9.", said("{\"a\": 1e2}", o -> o.integer("a", 1, 9)));
    assertEquals("Linje 1: »a« skal være et tal over 0 og højst 60.", said("{\"a\": 1e400}", o -> o.positive("a", 60)));
  }

  @Test
  void whatIsNotAskedForIsKeptAsItWas() throws InputProblem {
    String json = "{\"z\":1.50,\"asked\":1,\"y\":{\"b\":[null,true,-0.5,1E+400],\"a\":\"\\u0000 æ\"}}";
    var rest = read(json, o -> {
      o.integer("asked", 0, 9);
      return o.rest();
    });
    assertEquals(List.of("z", "y"), List.copyOf(rest.fields().keySet()));
    assertEquals("1.50", rest.fields().get("z"));
    assertEquals(json.replace("\"asked\":1,", ""), new JsonWriter().rest(rest).text().replaceAll("\\s(?=[^æ])", ""));
  }

  @Test
  void tablesAndNamedTextsAreRead() throws InputProblem {
    assertEquals(List.of(List.of("a", "1.50", ""), List.of()),
        read("{\"t\": [[\"a\", 1.50, null], []]}", o -> o.table("t")));
    assertTrue(said("{\"t\": [[\"a\",\n true]]}", o -> o.table("t")).startsWith("Linje 2: "));
    assertTrue(said("{\"t\": [\n\"a\"]}", o -> o.table("t")).startsWith("Linje 2: "));
    assertEquals(Map.of("da", "emne"), read("{\"da\": \"emne\"}", JsonObject::stringsByName));
  }
}
