package dk.planvaerk.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  private static final int LONGEST = 400;
  private static final Path MAIN = Path.of("src/main/java/dk/planvaerk");

  private static List<Path> sources(Path under) throws IOException {
    try (var all = Files.walk(under)) {
      return all.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** What is wrong with the sources under a folder, one sentence each. */
  private static List<String> faults(Path under) throws IOException {
    var faults = new ArrayList<String>();
    for (Path file : sources(under)) {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() > LONGEST) faults.add(file + " has " + lines.size() + " lines");
      if (lines.stream().anyMatch(l -> l.contains("TODO") || l.contains("FIXME"))) faults.add(file + " is not done");
      if (lines.stream().anyMatch(l -> l.contains("\t") || l.endsWith(" "))) faults.add(file + " has stray white space");
      Path info = file.resolveSibling("package-info.java");
      if (!Files.exists(info)) faults.add(file + " has no package-info");
      else if (!Files.readString(info).contains("@NullMarked")) faults.add(info + " has no @NullMarked");
    }
    return faults;
  }

  @Test
  void theSourcesAreInOrder() throws IOException {
    assertTrue(sources(MAIN).size() > 70);
    assertEquals(List.of(), faults(MAIN));
  }

  @Test
  void theTestsAreShortToo() throws IOException {
    for (Path file : sources(Path.of("src/test/java"))) {
      assertTrue(Files.readAllLines(file).size() <= LONGEST, file.toString());
    }
  }

  @Test
  void faultsAreSeen(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("A.java"), "// x\n".repeat(LONGEST));
    assertEquals(1, faults(folder).size());
    Files.writeString(folder.resolve("package-info.java"), "package a;\n");
    assertEquals(2, faults(folder).size());
    Files.writeString(folder.resolve("package-info.java"), "@NullMarked\npackage a;\n");
    assertEquals(List.of(), faults(folder));
    Files.writeString(folder.resolve("A.java"), "// x\n".repeat(LONGEST + 1));
    Files.writeString(folder.resolve("B.java"), "// " + "TO" + "DO\n");
    Files.writeString(folder.resolve("C.java"), "// c \n");
    assertEquals(3, faults(folder).size());
  }

  /** A package that no wall knows would stand outside of them all. */
  @Test
  void eachPackageStandsWithinTheWalls() throws IOException {
    for (Path file : sources(MAIN)) {
      String name = MAIN.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
      String top = name.replaceFirst("\\..*", "");
      assertTrue(Walls.BELOW.containsKey(name) || Walls.ABOVE.contains(top), name + " is missing in Walls");
    }
  }

  /** No kind of plan is named in the code: a new one is a new file. */
  @Test
  void noKindIsNamedInTheCode() throws IOException {
    try (Stream<Path> kinds = Files.list(Path.of("src/main/resources/dk/planvaerk/kind"))) {
      for (Path kind : kinds.filter(k -> k.toString().endsWith(".json")).toList()) {
        String id = String.valueOf(kind.getFileName()).replace(".json", "");
        for (Path file : sources(MAIN)) assertTrue(!Files.readString(file).contains('"' + id + '"'), file.toString());
      }
    }
  }
}
