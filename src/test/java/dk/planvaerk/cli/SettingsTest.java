package dk.planvaerk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir private Path folder;

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("planvaerk.settings.json"), text);
  }

  @Test
  void aFileThatCanBeUsedIsFine() throws Exception {
    Ran ran = Ran.planvaerk("settings", "--check", file("{\"organisation\": \"Havblik\"}")).done();
    assertEquals(1, ran.out().lines().count());
    assertEquals("", ran.err());
  }

  @Test
  void whatIsNotKnownIsAFinding() throws Exception {
    Ran ran = Ran.planvaerk("settings", "--check", file("{\"organisaton\": \"Havblik\"}"));
    assertEquals(ExitCode.FOUND, ran.code());
    assertTrue(ran.err().contains("organisaton"), ran.err());
  }

  @Test
  void whatIsWrongCannotBeRead() throws Exception {
    Ran.planvaerk("settings", "--check", file("{\"recipients\": 3}")).refused(ExitCode.INPUT);
  }

  @Test
  void itTellsWhereThingsAreKept() {
    Ran ran = Ran.planvaerk("settings").done();
    assertTrue(ran.out().contains(Path.of("target", "faults", "journal").toString()), ran.out());
    assertTrue(ran.out().contains(Path.of("target", "faults", "history").toString()), ran.out());
    Ran json = Ran.planvaerk("settings", "--json").done();
    for (String name : new String[] {"data", "journal", "history", "kinds"}) assertTrue(json.out().contains("\"" + name + "\""), json.out());
  }
}
