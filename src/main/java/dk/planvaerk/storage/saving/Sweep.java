package dk.planvaerk.storage.saving;

import dk.planvaerk.storage.AtomicFile;
import dk.planvaerk.storage.files.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Deletes what lies beside plans since a program ended in the middle of a save, a day ago at least. */
public final class Sweep {
  private static final Duration OLD = Duration.ofDays(1);

  private final Disk disk;
  private final Clock clock;
  private final Set<Path> swept = new HashSet<>();

  public Sweep(Disk disk, Clock clock) {
    this.disk = disk;
    this.clock = clock;
  }

  /** Once for each folder; what can't be deleted stays. */
  synchronized void around(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !swept.add(folder)) return;
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
