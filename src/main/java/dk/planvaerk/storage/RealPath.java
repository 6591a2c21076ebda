package dk.planvaerk.storage;

import java.io.IOException;
import java.nio.file.Path;

/** What two names of one file have in common. */
public final class RealPath {
  private RealPath() {}

  /** The same for all names of a file, by way of links too; of a file that is not there its whole name. Reads the disk. */
  public static Path of(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
