package dk.planvaerk.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtraTest {
  private static Extra of(String name, String json) {
    return new Extra(Map.of(name, json));
  }

  @Test
  void keepsTheOrderOfTheFile() {
    var fields = new LinkedHashMap<String, String>();
    List.of("z", "a", "m").forEach(n -> fields.put(n, "1"));
    assertEquals(List.of("z", "a", "m"), List.copyOf(new Extra(fields).fields().keySet()));
  }

  @Test
  void cannotBeChanged() {
    var fields = new LinkedHashMap<>(Map.of("a", "1"));
    var extra = new Extra(fields);
    fields.put("b", "2");
    assertEquals(of("a", "1"), extra);
    assertThrows(UnsupportedOperationException.class, () -> extra.fields().put("b", "2"));
  }

  @Test
  void bothTogetherLoseNothing() {
    assertEquals(Map.of("a", "1", "b", "2"), of("a", "1").and(of("b", "2")).fields());
    assertEquals(of("a", "1"), of("a", "1").and(of("a", "1")));
    assertEquals(Map.of("a", "1", "a-2", "2"), of("a", "1").and(of("a", "2")).fields());
    assertEquals(
        Map.of("a", "1", "a-2", "2", "a-3", "3"), of("a", "1").and(of("a", "2")).and(of("a", "3")).fields());
    assertEquals(Map.of("a", "1", "a-2", "2"), of("a", "1").and(of("a", "2")).and(of("a", "2")).fields());
  }

  @Test
  void nothingAddedIsTheSame() {
    Extra extra = of("a", "1");
    assertSame(extra, extra.and(Extra.NONE));
    assertSame(extra, Extra.NONE.and(extra));
  }
}
