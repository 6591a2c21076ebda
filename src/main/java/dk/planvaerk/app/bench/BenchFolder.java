package dk.planvaerk.app.bench;

import dk.planvaerk.storage.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder of its own to measure in: the user's plan is not written, and the next start has nothing to offer. */
public final class BenchFolder {
  private final Path folder;

  public BenchFolder() {
    try {
      folder = Files.createTempDirectory("planvaerk-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In the place of the user's own. */
  public Folders folders() {
    return Folders.in(folder.resolve("data"));
  }

  /** A copy of a file to work in; the file itself where it can't be read, which whoever opens it will say. */
  public Path copy(Path file) {
    try {
      return Files.copy(file, folder.resolve(String.valueOf(file.getFileName())), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      return file;
    }
  }

  /** Takes it away. */
  public void delete() {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
    } catch (IOException | UncheckedIOException e) {
      return; // the system clears its folder for such things
    }
  }
}
