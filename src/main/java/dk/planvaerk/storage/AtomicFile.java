package dk.planvaerk.storage;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.OutputProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file whole or not at all: into a temporary file in the same folder, onto the disk, and then
 * in one move into the place of the old one. On Windows a virus scanner, an indexer or a sync client
 * may hold the old file for a moment; the move is tried again for about two seconds.
 */
public final class AtomicFile {
  private static final int TRIES = 8;
  private static final long FIRST_WAIT_MILLIS = 15;
  private static final Set<PosixFilePermission> WRITERS = EnumSet.of(
      PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private static final Pattern FULL = Pattern.compile("(?i)space|plads|quota|kvote");

  private final Move move;
  private final Sleep sleep;

  /** Puts a file into the place of another. */
  interface Move {
    void move(Path from, Path to) throws IOException;
  }

  /** Waits. */
  interface Sleep {
    void millis(long millis) throws InterruptedException;
  }

  AtomicFile(Move move, Sleep sleep) {
    this.move = move;
    this.sleep = sleep;
  }

  /**
   * Writes a file, in the place of the one that stands there.
   *
   * @throws OutputProblem if it can't be written; what stood there is as it was
   */
  public static void write(Path file, byte[] bytes) throws OutputProblem {
    new AtomicFile(AtomicFile::moveAtomically, Thread::sleep).put(file, bytes);
  }

  void put(Path file, byte[] bytes) throws OutputProblem {
    Path target = checked(file);
    Path temporary = null;
    try {
      temporary = temporaryBeside(target);
      fill(temporary, target, bytes);
      moveWithPatience(temporary, target);
      temporary = null;
      syncFolder(target);
    } catch (IOException e) {
      throw problem(e, file);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutputProblem(Message.of(AtomicFile.class, "write.failed", file.toString()), e);
    } finally {
      delete(temporary);
    }
  }

  /** The file to replace: behind a link the one it points to. */
  private static Path checked(Path file) throws OutputProblem {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) throw new OutputProblem(Message.of(AtomicFile.class, "write.folder", file.toString()));
    if (folder == null || !Files.isDirectory(folder)) {
      throw new OutputProblem(Message.of(AtomicFile.class, "write.nofolder", String.valueOf(folder)));
    }
    try {
      boolean there = Files.exists(file);
      if (!there && !Files.isSymbolicLink(file)) return file.toAbsolutePath();
      Path real = there ? file.toRealPath() : file;
      if (!Files.isRegularFile(real)) throw new OutputProblem(Message.of(AtomicFile.class, "write.nofile", file.toString()));
      if (isReadOnly(real)) throw new OutputProblem(Message.of(AtomicFile.class, "write.readonly", file.toString()));
      return real;
    } catch (IOException e) {
      throw problem(e, file);
    }
  }

  /**
   * Whether the file says that it must not be written. A rename could replace it all the same, and an
   * administrator may write everything, so the permissions are read.
   */
  private static boolean isReadOnly(Path file) throws IOException {
    if (!Files.isWritable(file)) return true;
    var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (posix != null) return posix.readAttributes().permissions().stream().noneMatch(WRITERS::contains);
    var dos = Files.getFileAttributeView(file, DosFileAttributeView.class);
    return dos != null && dos.readAttributes().isReadOnly();
  }

  /** A name that sync clients pass over. */
  private static Path temporaryBeside(Path target) {
    String mark = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
    return target.resolveSibling("~$" + mark + ".tmp");
  }

  /** Permissions first: nobody may read a private plan while it is written. */
  private static void fill(Path temporary, Path target, byte[] bytes) throws IOException {
    try (var channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      keepPermissions(target, temporary);
      var left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) channel.write(left);
      channel.force(true);
    }
  }

  private static void keepPermissions(Path target, Path temporary) throws IOException {
    if (!Files.exists(target)) return;
    var old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    var fresh = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
    if (old != null && fresh != null) fresh.setPermissions(old.readAttributes().permissions());
  }

  private void moveWithPatience(Path from, Path to) throws IOException, InterruptedException {
    long wait = FIRST_WAIT_MILLIS;
    for (int left = TRIES - 1; ; left--) {
      try {
        move.move(from, to);
        return;
      } catch (FileSystemException e) {
        if (left == 0 || !isHeld(e)) throw e;
        sleep.millis(wait);
        wait *= 2;
      }
    }
  }

  /** What Windows says of a file that another program has open. */
  private static boolean isHeld(FileSystemException e) {
    return e instanceof AccessDeniedException || e.getClass() == FileSystemException.class;
  }

  private static void moveAtomically(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** So that the new name survives a power cut. Windows has no such thing, and some drives refuse. */
  private static void syncFolder(Path file) {
    Path folder = file.getParent();
    if (folder == null || System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) return;
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException | UnsupportedOperationException e) {
      return; // the content is on the disk; only the name could be lost
    }
  }

  private static OutputProblem problem(IOException e, Path file) {
    String key = e instanceof AccessDeniedException ? "write.denied" : isFull(e) ? "write.full" : "write.failed";
    return new OutputProblem(Message.of(AtomicFile.class, key, file.toString()), e);
  }

  /** What systems say of a full disk, in English and, on a Danish Windows, in Danish; the file's name aside. */
  private static boolean isFull(IOException e) {
    String reason = String.valueOf(e instanceof FileSystemException f ? f.getReason() : e.getMessage());
    return FULL.matcher(reason).find();
  }

  private static void delete(@Nullable Path temporary) {
    if (temporary == null || !Files.exists(temporary, LinkOption.NOFOLLOW_LINKS)) return;
    try {
      Files.delete(temporary);
    } catch (IOException e) {
      temporary.toFile().deleteOnExit();
    }
  }
}
