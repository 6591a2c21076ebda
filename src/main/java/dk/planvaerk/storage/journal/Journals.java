package dk.planvaerk.storage.journal;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.AtomicFile;
import dk.planvaerk.storage.files.Disk;
import dk.planvaerk.storage.files.Fingerprint;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The journals of the plans that are open in this program, one file each. */
public final class Journals {
  private final Disk disk;
  private final AtomicFile.Sleep sleep;
  private final Path folder;
  private final Owner owner;
  private final Journal.Later later;
  private final Set<Journal> open = ConcurrentHashMap.newKeySet();

  /**
   * @param folder made when it is needed
   * @param later does the writing, on one thread away from the window
   */
  public Journals(Disk disk, AtomicFile.Sleep sleep, Path folder, Owner owner, Journal.Later later) {
    this.disk = disk;
    this.sleep = sleep;
    this.folder = folder;
    this.owner = owner;
    this.later = later;
  }

  /**
   * The journal of a plan that is opened; nothing is written before something is noted.
   *
   * @param base the plan as it is in its file, or as it was when it was begun
   * @param file where it is saved, or null
   * @param fingerprint of what the plan builds on, or null
   */
  public Journal open(Plan base, @Nullable Path file, @Nullable Fingerprint fingerprint) {
    return open(base, file, fingerprint, List.of());
  }

  private Journal open(Plan base, @Nullable Path file, @Nullable Fingerprint fingerprint, List<String> instead) {
    var journal = new Journal(disk, sleep, folder, owner, later, base, file, fingerprint, instead);
    open.add(journal);
    return journal;
  }

  /**
   * The journal of a plan that another program has left, with what is unsaved in it; what was left goes when the new one is
   * whole.
   */
  public Journal adopt(Leftover.Unsaved left) {
    Journal journal = open(left.base(), left.file(), left.fingerprint(), left.journals().stream().map(Leftovers::name).toList());
    journal.note(left.plan());
    journal.write();
    return journal;
  }

  /** A plan is closed, and what is to be kept of it is kept elsewhere. */
  public void close(Journal journal) {
    open.remove(journal);
    journal.close();
  }

  /** Writes all that has been noted: the program is being ended. */
  public void write() {
    open.forEach(Journal::write);
  }
}
