package dk.planvaerk.proof;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.Folders;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.StoredPlan;
import dk.planvaerk.storage.files.Content;
import dk.planvaerk.storage.files.Disk;
import dk.planvaerk.storage.history.Retention;
import dk.planvaerk.storage.journal.Leftover;
import dk.planvaerk.storage.journal.Leftovers;
import dk.planvaerk.storage.journal.Owner;
import dk.planvaerk.storage.keeping.Keeping;
import dk.planvaerk.storage.keeping.OpenPlan;
import dk.planvaerk.storage.saving.Saved;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** The program without its window, with one plan open: it does with files what the window does, in the same order. */
final class Desk {
  private static final Owner ENDED = new Owner("", 0, 0);

  private final Path file;
  private final OpenPlan open;
  private Plan plan;

  /**
   * Begins with what an earlier one has left, else with the file, else with a new plan.
   *
   * @param data the user's folder
   */
  Desk(Disk disk, Path data, Path file, Plan fresh) throws IOException, InputProblem {
    this.file = file;
    var keeping = new Keeping(disk, ms -> {}, Folders.in(data), Retention.USUAL, (pause, work) -> {}, Clock.systemUTC(), ENDED, owner -> false);
    Leftovers leftovers = keeping.leftovers();
    Leftover.Unsaved unsaved = null;
    for (Leftover left : leftovers.find()) {
      if (!(left instanceof Leftover.Unsaved found)) leftovers.forget(left);
      else if (unsaved == null || Writer.number(found.plan()) > Writer.number(unsaved.plan())) unsaved = found;
    }
    if (unsaved != null) {
      plan = unsaved.plan();
      open = keeping.adopt(unsaved);
    } else if (disk.kind(file) == Disk.Kind.FILE) {
      byte[] content = disk.read(file);
      plan = PlanFile.parse(content);
      open = keeping.open(new StoredPlan(file, plan, false, new Content(content), false), keeping.lock(file));
    } else {
      plan = fresh;
      open = keeping.begin(fresh);
    }
  }

  Plan plan() {
    return plan;
  }

  /** Another state of the plan, which is not on the disk yet. */
  void become(Plan next) {
    plan = next;
    open.note(next);
  }

  /** Whether all that was written is on the disk. */
  boolean write() {
    return open.write();
  }

  /** Nothing in it is unsaved, and it is not open any more. */
  void close() {
    open.close();
  }

  /** Saves; what came of it. */
  Saved save() throws OutputProblem {
    return open.save(plan, file, null);
  }
}
