package dk.planvaerk.storage.keeping;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.AtomicFile;
import dk.planvaerk.storage.Folders;
import dk.planvaerk.storage.Lineage;
import dk.planvaerk.storage.StoredPlan;
import dk.planvaerk.storage.files.Disk;
import dk.planvaerk.storage.files.RealDisk;
import dk.planvaerk.storage.history.PlanHistory;
import dk.planvaerk.storage.history.Retention;
import dk.planvaerk.storage.journal.Journal;
import dk.planvaerk.storage.journal.Journals;
import dk.planvaerk.storage.journal.Leftover;
import dk.planvaerk.storage.journal.Leftovers;
import dk.planvaerk.storage.journal.Owner;
import dk.planvaerk.storage.lock.PlanLock;
import dk.planvaerk.storage.lock.PlanLocks;
import dk.planvaerk.storage.saving.Base;
import dk.planvaerk.storage.saving.Saving;
import dk.planvaerk.storage.saving.Sweep;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

/** Keeps the plans that are open in this program from being lost. */
public final class Keeping {
  private final PlanHistory history;
  private final Saving saving;
  private final Journals journals;
  private final Leftovers leftovers;
  private final PlanLocks locks;

  /**
   * @param later does the writing of journals, on one thread away from the window
   * @param owner the program that asks
   * @param runs whether a program still runs, so that its journals are its own
   */
  public Keeping(
      Disk disk, AtomicFile.Sleep sleep, Folders folders, Retention retention, Journal.Later later, Clock clock, Owner owner,
      Predicate<Owner> runs) {
    history = new PlanHistory(disk, sleep, folders.history(), retention, clock);
    saving = new Saving(disk, sleep, history, new Sweep(disk, clock, List.of(folders.data(), folders.journal())));
    leftovers = new Leftovers(disk, folders.journal(), runs);
    locks = new PlanLocks(disk, sleep, clock, System.getProperty("user.name", ""), owner, runs);
    journals = new Journals(disk, sleep, folders.journal(), owner, later);
  }

  /** On the disks of this computer. */
  public Keeping(Folders folders, Retention retention, Journal.Later later, Clock clock) {
    this(new RealDisk(), Thread::sleep, folders, retention, later, clock, Owner.thisProcess(), Owner::isRunning);
  }

  /** A plan that is begun and has no file. */
  public OpenPlan begin(Plan plan) {
    return new OpenPlan(saving, history, journals, journals.open(plan, null, null), locks, null, null, null);
  }

  /** The lock of a plan that is about to be opened. Reads the disk. */
  public PlanLock lock(Path file) {
    return locks.of(file);
  }

  /** A plan that has been read from its file. */
  public OpenPlan open(StoredPlan stored, PlanLock lock) {
    var base = new Base(stored.plan(), stored.fingerprint(), Lineage.of(stored.content().bytes()).last());
    Journal journal = journals.open(stored.plan(), stored.file(), stored.fingerprint());
    if (!stored.readOnly()) journal.note(stored.plan());
    return new OpenPlan(saving, history, journals, journal, locks, lock, stored.file(), base);
  }

  /** A plan that another program has left with something unsaved in it. Writes to the disk. */
  public OpenPlan adopt(Leftover.Unsaved left) {
    Base base = left.fingerprint() == null ? null : new Base(left.base(), left.fingerprint());
    Path file = left.file();
    return new OpenPlan(saving, history, journals, journals.adopt(left), locks, file == null ? null : locks.of(file), file, base);
  }

  /** What programs that ended without being closed have left. */
  public Leftovers leftovers() {
    return leftovers;
  }

  public PlanHistory history() {
    return history;
  }

  /** Writes all that is not on the disk yet: the program is being ended. */
  public void write() {
    journals.write();
  }

  /** Tells all who look that no plan is open here any more: the program is being ended. */
  public void release() {
    locks.release();
  }
}
