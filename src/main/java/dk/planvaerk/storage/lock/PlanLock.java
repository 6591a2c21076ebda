package dk.planvaerk.storage.lock;

import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.storage.copies.CopyName;
import dk.planvaerk.storage.files.Disk;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lock of one plan for one window. Everything here reads or writes files, and may take long on a drive that does not
 * answer; nothing fails.
 */
public final class PlanLock {
  /** How old what the file says may become before it is said again; a sync service carries each time. */
  static final Duration AGAIN = Duration.ofMinutes(3);
  /** What has not been said again for so long is no longer so: the machine is off, or without its network. */
  static final Duration STALE = Duration.ofMinutes(15);
  /** A file without sense may be one that is just being written. */
  private static final int LOOKS = 3;
  private static final long PAUSE_MILLIS = 200;

  private final PlanLocks locks;
  private final Path plan;
  private final Path file;
  private Entry me;
  private boolean released;

  PlanLock(PlanLocks locks, Path plan, Path file, Entry me) {
    this.locks = locks;
    this.plan = plan;
    this.file = file;
    this.me = me;
  }

  /** Takes it if it is free, stale, or this window's already. */
  public Look take() {
    return take(false);
  }

  /** Takes it, whoever has it. */
  public Look takeOver() {
    return take(true);
  }

  /** Who else has it, without taking it. */
  public synchronized Optional<Holder> holder() {
    try {
      Entry there = there();
      return there == null || there.isOf(me) || !isHeld(there) ? Optional.empty() : Optional.of(locks.holder(there));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The plan is closed here; the lock goes if it is this window's. Nothing is taken any more. */
  public synchronized void release() {
    released = true;
    locks.forget(this);
    try {
      Entry there = there();
      if (there == null || !there.isOf(me)) return;
      locks.disk.delete(file);
      deleteCopies();
    } catch (IOException e) {
      return; // it grows stale
    }
  }

  private synchronized Look take(boolean whoeverHasIt) {
    if (released) return new Look.Without();
    locks.remember(this);
    try {
      boolean free = locks.disk.kind(file) == Disk.Kind.NOTHING;
      Entry there = free ? null : there();
      if (there != null && there.isOf(me) && isYoung(there)) return new Look.Mine();
      if (there != null && !there.isOf(me) && !whoeverHasIt && isHeld(there)) return new Look.Theirs(locks.holder(there));
      me = me.seen(locks.clock.instant());
      if (free) create();
      else locks.writer.put(file, me.bytes());
      locks.disk.hide(file);
      return judge(there());
    } catch (IOException | OutputProblem e) {
      return new Look.Without();
    }
  }

  /** Of two who take it at once the later has it. */
  private Look judge(@Nullable Entry there) {
    if (there == null) return new Look.Without();
    return there.isOf(me) ? new Look.Mine() : new Look.Theirs(locks.holder(there));
  }

  /** Who is a moment faster has it. */
  private void create() throws IOException {
    try (var out = locks.disk.create(file, plan)) {
      Disk.fill(out, me.bytes());
    } catch (FileAlreadyExistsException e) {
      return;
    }
  }

  /** What the file says; null where it is not there, or says nothing. */
  private @Nullable Entry there() throws IOException {
    for (int looks = 0; locks.disk.kind(file) == Disk.Kind.FILE; looks++) {
      Optional<Entry> read = Entry.read(locks.disk.read(file));
      if (read.isPresent()) return read.get();
      if (looks == LOOKS || !isNew()) break;
      locks.pause(PAUSE_MILLIS);
    }
    return null;
  }

  private boolean isNew() throws IOException {
    return Duration.between(locks.disk.modified(file), locks.clock.instant()).abs().compareTo(Duration.ofSeconds(10)) < 0;
  }

  private boolean isYoung(Entry there) {
    Duration age = Duration.between(there.seen(), locks.clock.instant());
    return !age.isNegative() && age.compareTo(AGAIN) < 0;
  }

  /**
   * Whether somebody still has it. Of one's own programs on this machine the processes tell; those of others can't be seen
   * on all systems.
   */
  private boolean isHeld(Entry there) throws IOException {
    if (there.program().equals(me.program())) return false; // opened here before, and being closed
    boolean here = locks.isHere(there);
    boolean runs = here && locks.runs.test(there.program());
    if (runs || (here && there.user().equals(me.user()))) return runs;
    return isFresh(there.seen(), locks.disk.modified(file));
  }

  /** Its machine may have a wrong clock, so the date that the drive gave to the file counts as well. A time to come says nothing. */
  private boolean isFresh(Instant seen, Instant modified) {
    Instant now = locks.clock.instant();
    var ages = Stream.of(seen, modified).map(t -> Duration.between(t, now)).filter(a -> a.compareTo(STALE.negated()) > 0).toList();
    return ages.isEmpty() || ages.stream().anyMatch(a -> a.compareTo(STALE) < 0);
  }

  /** Sync services make copies of the lock, too, where two took it at once. */
  private void deleteCopies() throws IOException {
    Path folder = file.getParent();
    if (folder == null) return;
    String name = String.valueOf(file.getFileName());
    for (Path other : locks.disk.list(folder)) {
      String otherName = String.valueOf(other.getFileName());
      if (otherName.endsWith(PlanLocks.ENDING) && CopyName.of(name, otherName).isPresent()) locks.disk.delete(other);
    }
  }
}
