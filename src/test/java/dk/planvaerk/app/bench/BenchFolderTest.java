package dk.planvaerk.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchFolderTest {
  @TempDir private Path folder;

  @Test
  void worksOnACopyAndLeavesNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("æøå.plan"), "en plan");
    var bench = new BenchFolder();
    Path copy = bench.copy(file);
    assertNotEquals(file.getParent(), copy.getParent());
    assertEquals("en plan", Files.readString(copy));
    Files.createDirectories(bench.folders().journal());
    bench.delete();
    assertFalse(Files.exists(copy.getParent()));
    assertEquals("en plan", Files.readString(file));
  }

  @Test
  void whatIsNotThereIsTriedWhereItIs() {
    var bench = new BenchFolder();
    assertEquals(folder.resolve("væk.plan"), bench.copy(folder.resolve("væk.plan")));
    bench.delete();
  }
}
