package dk.planvaerk.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.planvaerk.language.OutputProblem;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rights and links, on a disk that has them. */
class AtomicFileRightsTest {
  private static final byte[] OLD = {1, 2, 3};
  private static final byte[] NEW = {4, 5, 6, 7};

  @TempDir
  private Path folder;

  @BeforeEach
  void onlyWithRights() {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no rights on this system");
  }

  private Path file(String rights) throws IOException {
    Path file = Files.write(folder.resolve("a.plan"), OLD);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static String key(Path file) {
    return assertThrows(OutputProblem.class, () -> AtomicFile.write(file, NEW)).what().key();
  }

  @Test
  void aFileWithoutWritePermissionIsNotReplaced() throws Exception {
    Path file = file("r--r--r--");
    assertEquals("write.readonly", key(file));
    assertArrayEquals(OLD, Files.readAllBytes(file));
    assertEquals("r--r--r--", rights(file));
  }

  @Test
  void theRightsOfTheOldFileAreKept() throws Exception {
    for (String rights : new String[] {"rw-------", "rw-rw-r--", "rwxr-x---"}) {
      Path file = file(rights);
      AtomicFile.write(file, NEW);
      assertEquals(rights, rights(file));
    }
  }

  @Test
  void aNewFileHasTheRightsThatAnyNewFileHas() throws Exception {
    Path usual = Files.createFile(folder.resolve("usual"));
    Path file = folder.resolve("a.plan");
    AtomicFile.write(file, NEW);
    assertEquals(rights(usual), rights(file));
  }

  @Test
  void aLinkStaysALinkAndItsFileIsReplaced() throws Exception {
    Path file = file("rw-r--r--");
    Path elsewhere = Files.createDirectory(folder.resolve("andetsteds"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("link.plan"), file);
    AtomicFile.write(link, NEW);
    assertTrue(Files.isSymbolicLink(link));
    assertArrayEquals(NEW, Files.readAllBytes(file));
    try (var all = Files.list(elsewhere)) {
      assertEquals(1, all.count());
    }
  }

  @Test
  void aLinkToNothingIsNotReplaced() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link.plan"), folder.resolve("væk").resolve("a.plan"));
    assertEquals("write.nofile", key(link));
    assertTrue(Files.isSymbolicLink(link));
  }
}
