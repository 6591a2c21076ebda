package dk.planvaerk.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.storage.files.DiskBehind;
import dk.planvaerk.storage.files.RealDisk;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A save is whole or did not happen, and leaves nothing else behind. */
class AtomicFileTest {
  private static final byte[] OLD = {1, 2, 3};
  private static final byte[] NEW = {4, 5, 6, 7};

  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix().toBuilder().setMaxSize(64 * 1024).build());
  private final Path file;
  private final List<Long> waits = new ArrayList<>();

  AtomicFileTest() throws IOException {
    Path folder = Files.createDirectories(disk.getPath("/planer æø"));
    file = Files.write(folder.resolve("a.plan"), OLD);
  }

  @AfterEach
  void unmount() throws IOException {
    disk.close();
  }

  /** Puts a file into the place of another. */
  private interface Move {
    void move(Path from, Path to) throws IOException;
  }

  /** A disk on which moving is done in a way of its own. */
  private static final class Moving extends DiskBehind {
    private final Move move;

    Moving(Move move) {
      super(new RealDisk());
      this.move = move;
    }

    @Override
    public void moveAtomically(Path from, Path to) throws IOException {
      move.move(from, to);
    }
  }

  private AtomicFile with(Move move) {
    return new AtomicFile(new Moving(move), waits::add);
  }

  /** A move that fails so many times before it succeeds. */
  private static Move failing(int times, FileSystemException with) {
    var left = new int[] {times};
    return (from, to) -> {
      if (left[0]-- > 0) throw with;
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    };
  }

  private void onlyThere(byte[] content) throws IOException {
    assertArrayEquals(content, Files.readAllBytes(file));
    try (var all = Files.list(disk.getPath("/planer æø"))) {
      assertEquals(List.of(file), all.toList());
    }
  }

  private void failsWith(String key, AtomicFile writer, byte[] bytes) throws IOException {
    assertEquals(key, assertThrows(OutputProblem.class, () -> writer.put(file, bytes)).what().key());
    onlyThere(OLD);
  }

  @Test
  void replacesAFileAndMakesANewOne() throws Exception {
    AtomicFile.write(file, NEW);
    onlyThere(NEW);
    Files.delete(file);
    AtomicFile.write(file, OLD);
    onlyThere(OLD);
  }

  @Test
  void waitsForAFileThatIsHeldByAnotherProgram() throws Exception {
    with(failing(7, new AccessDeniedException("a"))).put(file, NEW);
    onlyThere(NEW);
    assertEquals(List.of(15L, 30L, 60L, 120L, 240L, 480L, 960L), waits);
  }

  @Test
  void givesUpAfterAboutTwoSeconds() throws Exception {
    failsWith("write.denied", with(failing(8, new AccessDeniedException("a"))), NEW);
    failsWith("write.failed", with(failing(8, new FileSystemException("a", null, "in use"))), NEW);
    assertEquals(14, waits.size());
  }

  @Test
  void whatWaitingCannotMendIsNotTriedAgain() throws Exception {
    failsWith("write.failed", with(failing(1, new NoSuchFileException("a"))), NEW);
    assertTrue(waits.isEmpty());
  }

  @Test
  void aFullDiskIsNamed() throws Exception {
    failsWith("write.full", with(failing(0, new FileSystemException("a"))), new byte[200 * 1024]);
    failsWith("write.full", with(failing(8, new FileSystemException("a", null, "Der er ikke plads nok på disken"))), NEW);
  }

  @Test
  void theNameOfAFileIsNoReason() throws Exception {
    failsWith("write.failed", with(failing(8, new FileSystemException("/no space/quota.plan", null, "in use"))), NEW);
  }

  @Test
  void anInterruptionLeavesTheOldContent() throws Exception {
    var writer = new AtomicFile(new Moving(failing(9, new AccessDeniedException("a"))), ms -> {
      throw new InterruptedException();
    });
    var problem = assertThrows(OutputProblem.class, () -> writer.put(file, NEW));
    assertTrue(Thread.interrupted());
    assertEquals("write.failed", problem.what().key());
    onlyThere(OLD);
  }

  @Test
  void aFolderAndAMissingFolderAreNamed() {
    Path folder = disk.getPath("/planer æø");
    assertEquals("write.folder", assertThrows(OutputProblem.class, () -> AtomicFile.write(folder, NEW)).what().key());
    Path nowhere = folder.resolve("væk").resolve("a.plan");
    assertEquals("write.nofolder", assertThrows(OutputProblem.class, () -> AtomicFile.write(nowhere, NEW)).what().key());
    assertTrue(Files.notExists(folder.resolve("væk")));
  }

  @Test
  void whatIsWrittenBesideIsPassedOverBySyncClients() throws Exception {
    var names = new ArrayList<String>();
    with((from, to) -> {
      names.add(String.valueOf(from.getFileName()));
      assertArrayEquals(NEW, Files.readAllBytes(from));
      assertArrayEquals(OLD, Files.readAllBytes(to));
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }).put(file, NEW);
    assertTrue(names.getFirst().matches("~\\$[0-9a-z]+\\.tmp"), names.getFirst());
    assertEquals(1, names.size());
  }
}
