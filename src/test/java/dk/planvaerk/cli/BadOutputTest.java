package dk.planvaerk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can't be written ends in one sentence and code 4; what stood there is as it was, and nothing is left over. */
class BadOutputTest {
  @TempDir Path folder;

  @Test
  void aReadOnlyTargetIsLeftAlone() throws Exception {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
    Path target = Files.writeString(folder.resolve("låst"), "det gamle");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r--r--r--"));
    for (Ran ran : everywhere(target)) assertTrue(ran.refused(ExitCode.OUTPUT).err().contains("skrivebeskyttet"));
    assertEquals("det gamle", Files.readString(target));
    nothingLeftOver(folder);
  }

  @Test
  void aFolderIsNoTargetForAPlan() throws Exception {
    Path target = Files.createDirectory(folder.resolve("mappe"));
    Ran.planvaerk("new", "--kind", "handleplan", "-o", target).refused(ExitCode.OUTPUT);
    Ran.planvaerk("import", table(), "-o", target).refused(ExitCode.OUTPUT);
    nothingLeftOver(folder);
    assertEquals(List.of(), list(target));
  }

  @Test
  void aFolderThatDoesNotExist() throws Exception {
    Path target = folder.resolve("ingen/plan");
    for (Ran ran : everywhere(target)) assertTrue(ran.refused(ExitCode.OUTPUT).err().contains("findes ikke"));
    nothingLeftOver(folder);
  }

  @Test
  void theTableThatIsReadIsNotReplaced() throws Exception {
    Path table = table();
    String before = Files.readString(table);
    Ran.planvaerk("import", table, "-o", table).refused(ExitCode.WRONG_USE);
    assertEquals(before, Files.readString(table));
  }

  @Test
  void aFullDisk() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("fuldt drev"));
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()),
        "a small drive can't be mounted here; a full one has not been tried");
    try {
      Path old = Files.writeString(disk.resolve("gammel"), "det gamle".repeat(100));
      fill(disk.resolve("fyld"));
      for (Ran ran : everywhere(old)) assertTrue(ran.refused(ExitCode.OUTPUT).err().contains("plads"), ran.err());
      for (Ran ran : everywhere(disk.resolve("ny"))) ran.refused(ExitCode.OUTPUT);
      assertEquals("det gamle".repeat(100), Files.readString(old));
      assertEquals(List.of(disk.resolve("fyld"), old), list(disk));
    } finally {
      run("umount", disk.toString());
    }
  }

  private static void fill(Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      for (int i = 0; i < 64; i++) out.write(new byte[1024]);
    } catch (IOException e) {
      assertTrue(Files.size(file) > 0);
    }
  }

  /** Each command that writes, with something of more than 10 kB. */
  private List<Ran> everywhere(Path target) throws IOException {
    Path plan = folder.resolve("kilde.plan");
    Ran.planvaerk("example", "banesvinget", "-o", plan).done();
    return List.of(
        Ran.planvaerk("new", "--kind", "handleplan", "-o", target),
        Ran.planvaerk("example", "banesvinget", "-o", target),
        Ran.planvaerk("import", table(), "-o", target),
        Ran.planvaerk("export", plan, "--to", "txt", "--with-plan", "-o", target));
  }

  private Path table() throws IOException {
    String cell = "ord ".repeat(4_000);
    return Files.writeString(
        folder.resolve("tabel.json"), "{\"columns\": [\"Tema\"], \"rows\": [[\"" + cell + "\"]]}");
  }

  private static void nothingLeftOver(Path folder) throws IOException {
    assertTrue(list(folder).stream().noneMatch(f -> f.getFileName().toString().startsWith("~$")), list(folder)::toString);
  }

  private static List<Path> list(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.sorted().toList();
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
