package dk.planvaerk.storage.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What is done with files, in steps so small that each can fail by itself: what must not be lost is read and written
 * through this alone, so that tests can make any step fail or cut the power at it.
 */
public interface Disk {
  /** What stands under a name. */
  enum Kind { NOTHING, FILE, FOLDER, OTHER }

  Kind kind(Path file);

  /** The names in a folder, in no order. */
  List<Path> list(Path folder) throws IOException;

  byte[] read(Path file) throws IOException;

  long size(Path file) throws IOException;

  /** When a file was last written. */
  Instant modified(Path file) throws IOException;

  /** The file behind a name: of a link the one that it points to. */
  Path behind(Path file) throws IOException;

  /** Whether the file says that it must not be written. */
  boolean isReadOnly(Path file) throws IOException;

  void makeFolders(Path folder) throws IOException;

  /**
   * Begins a file that must not be there.
   *
   * @param like whose permissions it gets from the beginning, if there is such a file
   */
  Out create(Path file, Path like) throws IOException;

  /** Goes on at the end of a file that must be there. */
  Out append(Path file) throws IOException;

  /** Puts a file into the place of another, or of none, at once. */
  void moveAtomically(Path from, Path to) throws IOException;

  /** The same for drives that know no such thing. */
  void move(Path from, Path to) throws IOException;

  void delete(Path file) throws IOException;

  /** Keeps a file whose name begins with a dot out of the user's sight, where the dot alone does not. */
  default void hide(Path file) throws IOException {}

  /** Makes the names in a folder survive a power cut, where the system has such a thing. */
  void syncFolder(Path folder) throws IOException;

  /** A file that is being written. */
  interface Out extends Closeable {
    /** Writes some of the bytes that are left, and says how many. */
    int write(ByteBuffer bytes) throws IOException;

    /** Makes what has been written survive a power cut. */
    void force() throws IOException;

    @Override
    void close() throws IOException;
  }

  /** Writes all of it, so that it survives a power cut. */
  static void fill(Out out, byte[] bytes) throws IOException {
    var left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      if (out.write(left) <= 0) throw new IOException("nothing more can be written");
    }
    out.force();
  }
}
