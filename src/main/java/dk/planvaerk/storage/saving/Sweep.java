package dk.planvaerk.storage.saving;

import dk.planvaerk.storage.AtomicFile;
import dk.planvaerk.storage.files.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Deletes what lies about since a program ended in the middle of a save, a day ago at least. */
public final class Sweep {
  private static final Duration OLD = Duration.ofDays(1);

  private final Disk disk;
  private final Clock clock;
  private final List<Path> own;
  private final Set<Path> swept = new HashSet<>();

  /**
   * @param own the folders of the program itself that are swept as well
   */
  public Sweep(Disk disk, Clock clock, List<Path> own) {
    this.disk = disk;
    this.clock = clock;
    this.own = List.copyOf(own);
  }

  /** Sweeps where a plan was saved and where its history is, and the program's own folders; what can't be deleted stays. */
  synchronized void after(Path file, Path history) {
    Path beside = file.toAbsolutePath().getParent();
    if (beside != null) sweep(beside);
    sweep(history);
    own.forEach(this::sweep);
  }

  /** Once for each folder. */
  private void sweep(Path folder) {
    if (!swept.add(folder) || disk.kind(folder) != Disk.Kind.FOLDER) return;
    Instant limit = clock.instant().minus(OLD);
    try {
      for (Path other : disk.list(folder)) {
        if (AtomicFile.isTemporary(other) && disk.modified(other).isBefore(limit)) disk.delete(other);
      }
    } catch (IOException e) {
      return;
    }
  }
}
