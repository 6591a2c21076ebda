package dk.planvaerk.storage;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.storage.files.Disk;
import dk.planvaerk.storage.files.RealDisk;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
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

  private static final Pattern FULL = Pattern.compile("(?i)space|plads|quota|kvote");
  private static final Pattern TEMPORARY = Pattern.compile("~\\$[0-9a-z]{6,13}\\.tmp");

  private final Disk disk;
  private final Sleep sleep;

  /** Waits. */
  public interface Sleep {
    void millis(long millis) throws InterruptedException;
  }

  /** The last look right before a file is replaced, when the new content is on the disk beside it; once more at each try. */
  public interface Guard {
    /**
     * Whether it may be replaced.
     *
     * @param target the file, behind all links
     */
    boolean allows(Path target) throws OutputProblem;
  }

  public AtomicFile(Disk disk, Sleep sleep) {
    this.disk = disk;
    this.sleep = sleep;
  }

  /**
   * Writes a file, in the place of the one that stands there.
   *
   * @throws OutputProblem if it can't be written; what stood there is as it was
   */
  public static void write(Path file, byte[] bytes) throws OutputProblem {
    new AtomicFile(new RealDisk(), Thread::sleep).put(file, bytes);
  }

  /** The same on this disk. */
  public void put(Path file, byte[] bytes) throws OutputProblem {
    put(file, bytes, target -> true);
  }

  /**
   * The same, with a last look at what is about to be replaced. Whether it has been.
   *
   * @throws OutputProblem if it can't be written; what stood there is as it was
   */
  public boolean put(Path file, byte[] bytes, Guard guard) throws OutputProblem {
    Path target = checked(file);
    Path temporary = null;
    try {
      temporary = temporaryBeside(target);
      try (var out = disk.create(temporary, target)) {
        Disk.fill(out, bytes);
      }
      if (!moveWithPatience(temporary, target, guard)) return false;
      temporary = null;
      syncFolder(target);
      return true;
    } catch (IOException e) {
      throw problem(e, file);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutputProblem(Message.of(AtomicFile.class, "write.failed", file.toString()), e);
    } finally {
      delete(temporary);
    }
  }

  /** Whether a name is that of what was being written when a program ended in the middle of it. */
  public static boolean isTemporary(Path file) {
    return TEMPORARY.matcher(String.valueOf(file.getFileName())).matches();
  }

  /** The file to replace: behind a link the one it points to. */
  private Path checked(Path file) throws OutputProblem {
    Path folder = file.toAbsolutePath().getParent();
    Disk.Kind kind = disk.kind(file);
    if (kind == Disk.Kind.FOLDER) throw new OutputProblem(Message.of(AtomicFile.class, "write.folder", file.toString()));
    if (folder == null || disk.kind(folder) != Disk.Kind.FOLDER) {
      throw new OutputProblem(Message.of(AtomicFile.class, "write.nofolder", String.valueOf(folder)));
    }
    if (kind == Disk.Kind.NOTHING) return file.toAbsolutePath();
    if (kind == Disk.Kind.OTHER) throw new OutputProblem(Message.of(AtomicFile.class, "write.nofile", file.toString()));
    try {
      Path real = disk.behind(file);
      if (disk.isReadOnly(real)) throw new OutputProblem(Message.of(AtomicFile.class, "write.readonly", file.toString()));
      return real;
    } catch (IOException e) {
      throw problem(e, file);
    }
  }

  /** A name that sync clients pass over. */
  private static Path temporaryBeside(Path target) {
    String mark = Long.toString(ThreadLocalRandom.current().nextLong(1L << 32, Long.MAX_VALUE), 36);
    return target.resolveSibling("~$" + mark + ".tmp");
  }

  /** Who holds the file may be writing another one in its place, so it is looked at each time. */
  private boolean moveWithPatience(Path from, Path to, Guard guard) throws IOException, InterruptedException, OutputProblem {
    long wait = FIRST_WAIT_MILLIS;
    for (int left = TRIES - 1; ; left--) {
      if (!guard.allows(to)) return false;
      try {
        move(from, to);
        return true;
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

  private void move(Path from, Path to) throws IOException {
    try {
      disk.moveAtomically(from, to);
    } catch (AtomicMoveNotSupportedException e) {
      disk.move(from, to);
    }
  }

  /** Some drives refuse. The content is on the disk; only the new name could be lost in a power cut. */
  private void syncFolder(Path file) {
    Path folder = file.getParent();
    if (folder == null) return;
    try {
      disk.syncFolder(folder);
    } catch (IOException e) {
      return;
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

  private void delete(@Nullable Path temporary) {
    if (temporary == null || disk.kind(temporary) == Disk.Kind.NOTHING) return;
    try {
      disk.delete(temporary);
    } catch (IOException e) {
      return; // it is swept away with other old ones by a later save
    }
  }
}
