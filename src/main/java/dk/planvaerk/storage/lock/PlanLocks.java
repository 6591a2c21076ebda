package dk.planvaerk.storage.lock;

import dk.planvaerk.storage.AtomicFile;
import dk.planvaerk.storage.files.Disk;
import dk.planvaerk.storage.journal.Owner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The locks of the plans that are open in this program. */
public final class PlanLocks {
  /** Beside {@code Min plan.plan} it is {@code .Min plan.plan.lock}: hidden, and carried by sync services, which pass over names with {@code ~}. */
  static final String ENDING = ".lock";

  final Disk disk;
  final AtomicFile writer;
  final Clock clock;
  final Predicate<Owner> runs;
  private final AtomicFile.Sleep sleep;
  private final String user;
  private final Owner program;
  private final Set<PlanLock> taken = ConcurrentHashMap.newKeySet();

  /**
   * @param user the name that the user is logged in by
   * @param program the one that asks
   * @param runs whether a program on this machine still runs
   */
  public PlanLocks(Disk disk, AtomicFile.Sleep sleep, Clock clock, String user, Owner program, Predicate<Owner> runs) {
    this.disk = disk;
    this.sleep = sleep;
    this.writer = new AtomicFile(disk, sleep);
    this.clock = clock;
    this.user = user;
    this.program = program;
    this.runs = runs;
  }

  /** The lock of a plan, not taken yet; the same file by whatever name. Reads the disk. */
  public PlanLock of(Path plan) {
    Path real = behind(plan.toAbsolutePath().normalize());
    Instant now = clock.instant();
    Path file = real.resolveSibling("." + real.getFileName() + ENDING);
    return new PlanLock(this, real, file, new Entry(UUID.randomUUID().toString(), user, program, now, now));
  }

  /** Releases all of them: the program is being ended. */
  public void release() {
    List.copyOf(taken).forEach(PlanLock::release);
  }

  void remember(PlanLock lock) {
    taken.add(lock);
  }

  void forget(PlanLock lock) {
    taken.remove(lock);
  }

  boolean isHere(Entry entry) {
    return !entry.program().machine().isEmpty() && entry.program().machine().equals(program.machine());
  }

  Holder holder(Entry entry) {
    return new Holder(entry.user(), entry.program().machine(), entry.since(), entry.user().equals(user), isHere(entry));
  }

  void pause(long millis) {
    try {
      sleep.millis(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Path behind(Path plan) {
    try {
      return disk.behind(plan);
    } catch (IOException e) {
      return plan;
    }
  }
}
