package dk.planvaerk.storage.saving;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.AtomicFile;
import dk.planvaerk.storage.Lineage;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.files.Content;
import dk.planvaerk.storage.files.Disk;
import dk.planvaerk.storage.files.Fingerprint;
import dk.planvaerk.storage.history.Kept.Reason;
import dk.planvaerk.storage.history.PlanHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Saves a plan so that it is whole in its file or the file is as it was: written down and read back, the file looked at
 * once more, the old one kept, the new one on the disk before it takes its place, and read again there. Whoever changed
 * the file meanwhile is never written over, and a file that says the same is never taken for changed.
 */
public final class Saving {
  /** How often a file may change just while it is about to be replaced. */
  private static final int TRIES = 3;

  private final Disk disk;
  private final AtomicFile writer;
  private final PlanHistory history;
  private final Sweep sweep;
  private final Ids ids = new Ids();

  public Saving(Disk disk, AtomicFile.Sleep sleep, PlanHistory history, Sweep sweep) {
    this.disk = disk;
    this.writer = new AtomicFile(disk, sleep);
    this.history = history;
    this.sweep = sweep;
  }

  /**
   * Saves a plan.
   *
   * @param base what is in the file, or null where the user has chosen the file just now
   * @param about told the fingerprint of what is going to stand in the file, just before it does
   * @throws OutputProblem if it can't be saved, which is the first it says; the text is not lost, and the file is whole
   */
  public Saved save(Plan plan, Path file, @Nullable Base base, Consumer<Fingerprint> about) throws OutputProblem {
    try {
      return attempt(plan, file, base, about);
    } catch (OutputProblem e) {
      throw new OutputProblem(Message.of(Saving.class, "save.failed", e.what()), e);
    }
  }

  private Saved attempt(Plan plan, Path file, @Nullable Base base, Consumer<Fingerprint> about) throws OutputProblem {
    for (int tries = 0; tries < TRIES; tries++) {
      Content present = present(file);
      boolean unchanged = present != null && base != null && plan.equals(base.plan()) && base.fingerprint().equals(present.fingerprint());
      if (present != null && unchanged) return done(plan, file, base, present);
      Lineage before = present == null ? Lineage.NONE : Lineage.of(present.bytes());
      if (present != null && base != null && !base.has(present.fingerprint())) {
        Plan theirs = plan(present);
        if (theirs == null || !(theirs.equals(base.plan()) || theirs.equals(plan))) {
          return new Saved.ChangedOutside(plan, theirs, before, present.fingerprint());
        }
      }
      var content = new Content(PlanFile.proven(plan, file, before.next(ids)));
      boolean written = writer.put(file, content.bytes(), target -> {
        if (present != null) keepOld(present, plan, file, base);
        about.accept(content.fingerprint());
        return Content.same(present(target), present); // last, so that nobody has time to write in between
      });
      if (!written) continue;
      if (!Content.same(content, present(file))) throw new OutputProblem(Message.of(Saving.class, "save.otherwise", file.toString()));
      Saved.Done done = done(plan, file, base, content);
      sweep.after(file, history.folderOf(plan.id()));
      return done;
    }
    throw new OutputProblem(Message.of(Saving.class, "save.busy", file.toString()));
  }

  private Saved.Done done(Plan plan, Path file, @Nullable Base base, Content content) {
    long sentBefore = base == null || base.plan() == null ? 0 : sent(base.plan());
    return new Saved.Done(content.fingerprint(), Lineage.of(content.bytes()).last(), keep(plan.id(), file, content, sent(plan) > sentBefore ? Reason.SENT : Reason.SAVED));
  }

  private static long sent(Plan plan) {
    return plan.versions().stream().filter(Version::isSent).count();
  }

  /**
   * Mostly the save before has kept it already.
   *
   * @throws OutputProblem if it is somebody else's and can't be kept; there is no other one of it
   */
  private void keepOld(Content present, Plan plan, Path file, @Nullable Base base) throws OutputProblem {
    if (base == null || base.plan() == null) {
      Plan theirs = plan(present);
      try {
        history.keep(theirs == null ? plan.id() : theirs.id(), file, present, Reason.REPLACED);
      } catch (OutputProblem e) {
        throw new OutputProblem(Message.of(Saving.class, "save.unkept", file.toString()), e);
      }
      return;
    }
    try {
      history.keep(plan.id(), file, present, Reason.SAVED, disk.modified(file));
    } catch (IOException | OutputProblem e) {
      return; // a history that can't be written must not keep anybody from saving
    }
  }

  /** Whether the history has it now. */
  private boolean keep(String plan, Path file, Content content, Reason reason) {
    try {
      history.keep(plan, file, content, reason);
      return true;
    } catch (OutputProblem e) {
      return false;
    }
  }

  private @Nullable Content present(Path file) throws OutputProblem {
    if (disk.kind(file) != Disk.Kind.FILE) return null;
    try {
      return new Content(disk.read(file));
    } catch (IOException e) {
      throw new OutputProblem(Message.of(Saving.class, "save.unread", file.toString()), e);
    }
  }

  private static @Nullable Plan plan(Content content) {
    try {
      return PlanFile.parse(content.bytes());
    } catch (InputProblem e) {
      return null;
    }
  }
}
