package dk.planvaerk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.Extra;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
  @Test
  void thereIsOneWayOfWriting() {
    var written = new JsonWriter()
        .put("text", "æ\n\"")
        .put("whole", 2.0)
        .put("half", 0.5)
        .putIf("none", (Object) null)
        .putIf("no", false)
        .putIf("yes", true)
        .putStrings("list", List.of("a", "b"))
        .put("empty", Map.of())
        .putStrings("nothing", List.of());
    assertEquals("""
        {
          "text": "æ\\n\\"",
          "whole": 2,
          "half": 0.5,
          "yes": true,
          "list": [
            "a",
            "b"
          ],
          "empty": {},
          "nothing": []
        }
        """, new String(written.bytes(), UTF_8));
  }

  @Test
  void whatIsKeptStandsBehindAndDoesNotReplace() {
    var extra = new Extra(Map.of("a", "2"));
    assertEquals("{\n  \"a\": 1\n}", new JsonWriter().put("a", 1).rest(extra).text());
    assertEquals("{\n  \"b\": 1,\n  \"a\": 2\n}", new JsonWriter().put("b", 1).rest(extra).text());
    assertEquals("{\n  \"a\": 2\n}", new JsonWriter().kept("a", extra, "9").text());
    assertEquals("{\n  \"c\": 9\n}", new JsonWriter().kept("c", extra, "9").text());
  }

  /** Bytes have no form for half a character, so a file can't be let in with one. */
  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": \"\\ud83d x\"}", "{\"a\": \"x \\ude00\"}", "{\"\\udc00\": 1}", "{\"b\": [{\"\\ud83d\": \"\"}]}",
      "{\"a\": \"\\ud83d\\ude00\"}"})
  void whatMayBeReadIsWrittenAsItWas(String json) throws InputProblem {
    Extra kept;
    try {
      kept = JsonFile.of(json).parse(JsonObject::rest);
    } catch (InputProblem e) {
      assertEquals("json.syntax", e.what().key());
      return;
    }
    assertEquals(kept, JsonFile.of(new JsonWriter().rest(kept).bytes()).parse(JsonObject::rest));
  }

  @Test
  void otherValuesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new JsonWriter().putIf("a", 1L));
  }
}
