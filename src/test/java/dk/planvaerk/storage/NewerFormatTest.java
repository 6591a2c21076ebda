package dk.planvaerk.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewerFormatTest {
  @TempDir
  private Path folder;

  private final String file = new String(
      PlanFile.bytes(Examples.shipped().copy("banesvinget", new Ids()).orElseThrow()), UTF_8);

  private StoredPlan open(int version, int minReader, String was, String is) throws InputProblem, IOException {
    String text = file
        .replaceFirst("\"version\": 1", "\"version\": " + version)
        .replaceFirst("\"minReader\": 1", "\"minReader\": " + minReader)
        .replaceFirst(was, is);
    return PlanFile.open(Files.writeString(folder.resolve("ny.plan"), text));
  }

  @Test
  void aNewerFormatThatThisProgramMustNotChangeOpensReadOnly() throws Exception {
    StoredPlan stored = open(3, 2, "a", "a");
    assertTrue(stored.readOnly());
    assertEquals(6, stored.plan().rows().count());
  }

  @Test
  void aNewerFormatThatThisProgramMayChangeStaysNewer() throws Exception {
    StoredPlan stored = open(3, 1, "a", "a");
    assertFalse(stored.readOnly());
    Plan changed = stored.plan().withId("aaaaaaaa");
    PlanFile.save(changed, stored.file());
    String saved = Files.readString(stored.file());
    assertTrue(saved.startsWith("{\n  \"format\": \"planvaerk-plan\",\n  \"version\": 3,\n  \"minReader\": 1,\n"), saved.substring(0, 90));
    assertEquals(changed, PlanFile.open(stored.file()).plan());
  }

  @Test
  void thePresentFormatIsWrittenWithItsOwnNumbers() throws Exception {
    StoredPlan stored = open(1, 1, "a", "a");
    assertFalse(stored.readOnly());
    assertEquals(file, new String(PlanFile.bytes(stored.plan()), UTF_8));
  }

  @Test
  void aNewerFormatThatCannotBeReadIsSaidToBeNewer() {
    var e = assertThrows(InputProblem.class, () -> open(3, 2, "\"sections\": \\[", "\"sections\": 5, \"afsnit\": ["));
    assertEquals("plan.unopened", e.what().key());
    assertTrue(e.in(dk.planvaerk.language.Texts.DANISH).contains("nyere udgave"));
    var old = assertThrows(InputProblem.class, () -> open(3, 1, "\"sections\": \\[", "\"sections\": 5, \"afsnit\": ["));
    assertFalse(old.in(dk.planvaerk.language.Texts.DANISH).contains("nyere udgave"));
  }
}
