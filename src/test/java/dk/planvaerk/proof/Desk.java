package dk.planvaerk.proof;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.files.Disk;
import dk.planvaerk.storage.files.Fingerprint;
import dk.planvaerk.storage.history.PlanHistory;
import dk.planvaerk.storage.history.Retention;
import dk.planvaerk.storage.journal.Journal;
import dk.planvaerk.storage.journal.Journals;
import dk.planvaerk.storage.journal.Leftover;
import dk.planvaerk.storage.journal.Leftovers;
import dk.planvaerk.storage.journal.Owner;
import dk.planvaerk.storage.saving.Base;
import dk.planvaerk.storage.saving.Saved;
import dk.planvaerk.storage.saving.Saving;
import dk.planvaerk.storage.saving.Sweep;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The program without its window, with one plan open: it does with files what the window does, in the same order. */
final class Desk {
  private static final Owner DEAD = new Owner("", 0, 0);

  private final Path file;
  final PlanHistory history;
  private final Saving saving;
  private final Journals journals;
  private final Leftovers leftovers;
  private final Journal journal;
  private @Nullable Base base;
  private Plan plan;

  /**
   * Begins with what an earlier one has left, else with the file, else with a new plan.
   *
   * @param data the user's folder
   */
  Desk(Disk disk, Path data, Path file, Plan fresh) throws IOException, InputProblem {
    this.file = file;
    history = new PlanHistory(disk, ms -> {}, data.resolve("history"), Retention.USUAL, Clock.systemUTC());
    saving = new Saving(disk, ms -> {}, history, new Sweep(disk, Clock.systemUTC()));
    Path folder = data.resolve("journal");
    leftovers = new Leftovers(disk, folder, owner -> false);
    journals = new Journals(disk, ms -> {}, folder, DEAD, (pause, work) -> {}, leftovers);
    Leftover.Unsaved unsaved = null;
    for (Leftover left : leftovers.find()) {
      if (!(left instanceof Leftover.Unsaved found)) leftovers.forget(left);
      else if (unsaved == null || Writer.number(found.plan()) > Writer.number(unsaved.plan())) unsaved = found;
    }
    boolean there = disk.kind(file) == Disk.Kind.FILE;
    byte[] content = there ? disk.read(file) : new byte[0];
    if (unsaved != null) {
      plan = unsaved.plan();
      base = unsaved.fingerprint() == null ? null : new Base(unsaved.base(), unsaved.fingerprint());
      journal = journals.adopt(unsaved);
    } else {
      plan = there ? PlanFile.parse(content) : fresh;
      base = there ? new Base(plan, Fingerprint.of(content)) : null;
      journal = journals.open(plan, there ? file : null, base == null ? null : base.fingerprint());
    }
  }

  Plan plan() {
    return plan;
  }

  /** Another state of the plan, which is not on the disk yet. */
  void become(Plan next) {
    plan = next;
    journal.note(next);
  }

  /** Whether all that was written is on the disk. */
  boolean write() {
    return journal.write();
  }

  /** Saves; what came of it. */
  Saved save() throws OutputProblem {
    Plan now = plan;
    Saved saved = saving.save(now, file, base, content -> journal.saving(now, content));
    if (saved instanceof Saved.Done done) {
      base = new Base(now, done.fingerprint());
      journal.saved(now, file, done.fingerprint());
    }
    return saved;
  }

  void close() {
    journals.close(journal);
  }
}
