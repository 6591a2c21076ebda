package dk.planvaerk.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
  @TempDir private Path folder;

  private final List<Runnable> later = new ArrayList<>();

  @Test
  void whatWasPutIsThereNextTime() {
    Memory memory = read();
    memory.put("window.zoom", 125);
    memory.put("panel.left", false);
    memory.put("folder", "C:\\Brugere\\Åse \"A\"");
    later.forEach(Runnable::run);
    Memory next = read();
    assertEquals(Optional.of(125), next.number("window.zoom", 80, 200));
    assertFalse(next.flag("panel.left", true));
    assertEquals(Optional.of("C:\\Brugere\\Åse \"A\""), next.text("folder"));
  }

  @Test
  void manyChangesAreWrittenOnce() {
    Memory memory = read();
    for (int i = 0; i < 10; i++) memory.put("window.width", i);
    assertEquals(1, later.size());
    later.removeFirst().run();
    memory.put("window.width", 9);
    assertEquals(0, later.size(), "nothing has changed");
    memory.put("window.width", 10);
    assertEquals(1, later.size());
  }

  @Test
  void twoProgramsDoNotTakeEachOthersChanges() {
    Memory one = read();
    Memory other = read();
    one.put("theme", "dark");
    one.write();
    other.put("zoom", 150);
    other.write();
    assertEquals(Optional.of("dark"), read().text("theme"));
    assertEquals(Optional.of("150"), read().text("zoom"));
  }

  @Test
  void whatIsChangedBeforeTheFileIsReadStays() {
    read().put("zoom", 150);
    later.forEach(Runnable::run);
    var memory = new Memory(folder, later::add);
    memory.put("zoom", 90);
    memory.read();
    assertEquals(Optional.of("90"), memory.text("zoom"));
  }

  @Test
  void aDamagedFileIsAsIfEmptyAndIsReplaced() throws Exception {
    for (String damaged : List.of("", "{\"zoom\":", "[1]", "{\"zoom\": 3}", "\u0000\u0001")) {
      Files.writeString(file(), damaged);
      assertEquals(Optional.empty(), read().text("zoom"), damaged);
    }
    read().put("zoom", 90);
    later.forEach(Runnable::run);
    assertEquals(Optional.of("90"), read().text("zoom"));
  }

  @Test
  void aValueThatDoesNotFitIsAsIfItWereNotThere() {
    Memory memory = read();
    memory.put("zoom", "big");
    memory.put("width", 99_999);
    assertEquals(Optional.empty(), memory.number("zoom", 80, 200));
    assertEquals(Optional.empty(), memory.number("width", 0, 10_000));
    assertTrue(memory.flag("never.put", true));
  }

  @Test
  void aFolderThatCanNotBeWrittenDisturbsNobody() throws Exception {
    Path taken = Files.writeString(folder.resolve("taken"), "a file");
    var memory = new Memory(taken, Runnable::run);
    memory.read();
    memory.put("zoom", 90);
    assertEquals(Optional.of("90"), memory.text("zoom"));
    assertEquals("a file", Files.readString(taken));
  }

  private Path file() {
    return folder.resolve("memory.json");
  }

  private Memory read() {
    var memory = new Memory(folder, later::add);
    memory.read();
    return memory;
  }
}
