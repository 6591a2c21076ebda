package dk.planvaerk.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonGlanceTest {
  @TempDir private Path folder;

  private Optional<String> id(String content) throws Exception {
    return JsonGlance.text(Files.writeString(folder.resolve("a.json"), content), "id");
  }

  @Test
  void theMemberAtTheTopIsFoundWhereverItStands() throws Exception {
    assertEquals(Optional.of("æøå"), id("{\"id\": \"æøå\", \"b\": 1}"));
    assertEquals(Optional.of("x"), id("\uFEFF{\"kind\": {\"id\": \"other\"}, \"list\": [{\"id\": \"no\"}], \"id\": \"x\"}"));
  }

  /** Nothing behind it is read. */
  @Test
  void whatStandsBehindItMayBeDamaged() throws Exception {
    assertEquals(Optional.of("x"), id("{\"id\": \"x\", \"rows\": [{\"te"));
  }

  @Test
  void whereThereIsNoneNothingIsFound() throws Exception {
    for (String content : new String[] {"", "{", "[1, 2]", "\"id\"", "{\"id\": 1}", "{\"id\": {\"id\": \"x\"}}", "{\"a\": {\"id\": \"x\"}}", "Kære alle", "\0\0"}) {
      assertEquals(Optional.empty(), id(content), content);
    }
    assertEquals(Optional.empty(), JsonGlance.text(folder, "id"));
    assertEquals(Optional.empty(), JsonGlance.text(folder.resolve("væk"), "id"));
  }
}
