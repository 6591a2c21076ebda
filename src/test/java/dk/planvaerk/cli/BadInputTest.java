package dk.planvaerk.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.planvaerk.json.Resources;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.PlanFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can't be read ends in one sentence and code 3, whatever command reads it, and stays as it is. */
class BadInputTest {
  private static final List<byte[]> EXAMPLES =
      List.copyOf(Resources.in("dk/planvaerk/storage/example", PlanFile.ENDING).values());

  @TempDir Path folder;

  @Test
  void everyFileOfTheCorpus() throws Exception {
    Path corpus = Path.of("../shared/corpus/json");
    assumeTrue(Files.isDirectory(corpus), "../shared/corpus/json is not here; its files have not been tried");
    List<Path> files = list(corpus);
    for (Path file : files) Files.copy(file, folder.resolve(file.getFileName().toString()));
    List<Path> copies = list(folder);
    allRefused(copies, Ran.planvaerk(Stream.concat(Stream.of("check-file"), copies.stream()).toArray()));
    allRefused(copies, Ran.planvaerk(Stream.concat(Stream.of("export", "--to", "txt"), copies.stream()).toArray()));
    for (Path copy : copies) {
      Ran ran = Ran.planvaerk("import", copy, "-o", folder.resolve("ud.plan")).refused(ExitCode.INPUT);
      assertTrue(ran.err().contains(copy.toString()), ran.err());
    }
    assertEquals(copies, list(folder));
    for (int i = 0; i < files.size(); i++) assertEquals(-1, Files.mismatch(files.get(i), copies.get(i)));
  }

  private static void allRefused(List<Path> files, Ran ran) {
    assertEquals(ExitCode.INPUT, ran.code());
    assertEquals("", ran.out());
    List<String> said = ran.err().lines().toList();
    assertEquals(files.size(), said.size());
    for (int i = 0; i < files.size(); i++) assertTrue(said.get(i).contains(files.get(i).toString()), said.get(i));
  }

  @Test
  void aPlanThatEndsAnywhere() {
    for (byte[] example : EXAMPLES) {
      int whole = new String(example, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
      IntStream.range(0, whole).parallel().forEach(length -> assertThrows(
          InputProblem.class, () -> PlanFile.parse(Arrays.copyOf(example, length)), () -> "length " + length));
    }
  }

  @Test
  void someOfThemByTheCommands() throws Exception {
    var random = new Random(20210809);
    for (int i = 0; i < 50; i++) {
      byte[] example = EXAMPLES.get(i % EXAMPLES.size());
      byte[] cut = Arrays.copyOf(example, random.nextInt(example.length - 1));
      refusedEverywhere(Files.write(folder.resolve("afkortet " + i + ".plan"), cut));
    }
  }

  @Test
  void aPlanWithFlippedBitsIsStillOneOrRefused() throws Exception {
    var random = new Random(20250115);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = EXAMPLES.get(i % EXAMPLES.size()).clone();
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        Plan plan = PlanFile.parse(bytes);
        assertEquals(plan, PlanFile.parse(PlanFile.bytes(plan)));
      } catch (InputProblem e) {
        assertTrue(e.in(Texts.DANISH).contains("inje") || e.in(Texts.DANISH).contains("Filen"), e.in(Texts.DANISH));
      }
    }
  }

  @Test
  void deepNesting() throws Exception {
    refusedEverywhere(Files.writeString(folder.resolve("dyb.json"), "[".repeat(100_000)));
    refusedEverywhere(Files.writeString(folder.resolve("dybt objekt.json"), "{\"a\":".repeat(100_000)));
    refusedEverywhere(Files.writeString(
        folder.resolve("hel.json"), "{\"columns\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"));
  }

  @Test
  void aFileOverTheLimitIsRefusedBySizeAndTheLimitIsStated() throws Exception {
    Path large = folder.resolve("stor.plan");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(100_000_000);
    }
    for (Ran ran : everywhere(large)) {
      ran.refused(ExitCode.INPUT);
      assertTrue(ran.err().contains("64 MB"), ran.err());
    }
    assertEquals(100_000_000, Files.size(large));
  }

  @Test
  void aDeviceThatNeverEnds() {
    Path endless = Path.of("/dev/zero");
    assumeTrue(Files.isReadable(endless), "no /dev/zero here");
    assertTrue(Ran.planvaerk("check-file", endless).refused(ExitCode.INPUT).err().contains("64 MB"));
  }

  @Test
  void aFolderAMissingFileAndAnEmptyOne() throws Exception {
    Path inside = Files.createDirectory(folder.resolve("en mappe.plan"));
    for (Ran ran : everywhere(inside)) assertTrue(ran.refused(ExitCode.INPUT).err().contains("mappe"));
    for (Ran ran : everywhere(folder.resolve("findes ikke.plan"))) {
      assertTrue(ran.refused(ExitCode.INPUT).err().contains("findes ikke"));
    }
    refusedEverywhere(Files.createFile(folder.resolve("tom æøå.plan")));
  }

  @Test
  void aPlanIsNoTableAndATableNoPlan() throws Exception {
    Path plan = Files.write(folder.resolve("æ.plan"), EXAMPLES.getFirst());
    Ran asTable = Ran.planvaerk("import", plan, "-o", folder.resolve("ud.plan")).refused(ExitCode.INPUT);
    assertTrue(asTable.err().contains("allerede en plan"), asTable.err());
    Path table = Files.writeString(folder.resolve("ø.json"), "{\"columns\": [\"Tema\"], \"rows\": []}");
    Ran.planvaerk("check-file", table).refused(ExitCode.INPUT);
    Ran english = Ran.in(Texts.ENGLISH, "check-file", table).refused(ExitCode.INPUT);
    assertTrue(english.err().contains("not a plan"), english.err());
  }

  private void refusedEverywhere(Path file) throws IOException {
    byte[] before = Files.readAllBytes(file);
    List<Path> files = list(folder);
    for (Ran ran : everywhere(file)) {
      ran.refused(ExitCode.INPUT);
      assertTrue(ran.err().contains(file.toString()), ran.err());
    }
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(files, list(folder));
  }

  private List<Ran> everywhere(Path file) {
    return List.of(
        Ran.planvaerk("check-file", file),
        Ran.planvaerk("export", file, "--to", "txt"),
        Ran.planvaerk("export", file, "--to", "txt", "-o", folder.resolve("ud.txt")),
        Ran.planvaerk("import", file, "-o", folder.resolve("ud.plan")));
  }

  private static List<Path> list(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.sorted().toList();
    }
  }
}
