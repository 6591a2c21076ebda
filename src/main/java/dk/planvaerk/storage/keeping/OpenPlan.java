package dk.planvaerk.storage.keeping;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.Lineage;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.files.Content;
import dk.planvaerk.storage.files.Fingerprint;
import dk.planvaerk.storage.history.Kept;
import dk.planvaerk.storage.history.Kept.Reason;
import dk.planvaerk.storage.history.PlanHistory;
import dk.planvaerk.storage.journal.Journal;
import dk.planvaerk.storage.journal.Journals;
import dk.planvaerk.storage.lock.Holder;
import dk.planvaerk.storage.lock.Look;
import dk.planvaerk.storage.lock.PlanLock;
import dk.planvaerk.storage.lock.PlanLocks;
import dk.planvaerk.storage.saving.Base;
import dk.planvaerk.storage.saving.Saved;
import dk.planvaerk.storage.saving.Saving;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What keeps one open plan from being lost: its journal, the way it is saved, its history, and its lock. */
public final class OpenPlan {
  /** So many states are looked at when two copies of a plan are to be merged. */
  private static final int EARLIER = 20;

  private final Saving saving;
  private final PlanHistory history;
  private final Journals journals;
  private final Journal journal;
  private final PlanLocks locks;
  private volatile @Nullable PlanLock lock;
  private volatile @Nullable Path file;
  private @Nullable Base base;

  OpenPlan(
      Saving saving, PlanHistory history, Journals journals, Journal journal, PlanLocks locks, @Nullable PlanLock lock,
      @Nullable Path file, @Nullable Base base) {
    this.saving = saving;
    this.history = history;
    this.journals = journals;
    this.journal = journal;
    this.locks = locks;
    this.lock = lock;
    this.file = file;
    this.base = base;
  }

  /** Where it is saved, or null. */
  public @Nullable Path file() {
    return file;
  }

  /**
   * What a state of the file that somebody else has written can have begun as: the one that its lineage names; where it names
   * none that is known here, all that the file has said so far, the last first. Known is what was last read or written here,
   * and before that what the history has. Reads the disk; nothing for a plan that has no file.
   */
  public synchronized List<Plan> earlier(Lineage theirs) {
    Plan last = base == null ? null : base.plan();
    if (base == null || last == null) return List.of();
    var plans = new ArrayList<Plan>(List.of(last));
    var saves = new ArrayList<String>(List.of(base.save()));
    for (Kept kept : history.of(last.id()).stream().filter(k -> k.reason().stoodInFile()).limit(EARLIER).toList()) {
      try {
        byte[] content = history.read(kept);
        plans.add(PlanFile.parse(content));
        saves.add(Lineage.of(content).last());
      } catch (InputProblem e) {
        // one less to compare with
      }
    }
    return theirs.lastAmong(saves).map(s -> List.of(plans.get(saves.indexOf(s)))).orElse(plans);
  }

  /** The plan is this now; from the thread of the window, at each key. */
  public void note(Plan now) {
    journal.note(now);
  }

  /** Told, on some thread, when what is written does not reach the disk any more, and when it does again. */
  public void onHealth(Consumer<Boolean> listener) {
    journal.onHealth(listener);
  }

  /** Writes at once what has been noted; whether it is on the disk. */
  public boolean write() {
    return journal.write();
  }

  /**
   * Who else has the file to write in it, who must have taken it over; reads and writes the disk.
   *
   * @param reading whether the plan is only read here, so that a free lock is left to others
   */
  public Optional<Holder> look(boolean reading) {
    PlanLock now = lock;
    if (now == null) return Optional.empty();
    if (reading) return now.holder();
    return now.take() instanceof Look.Theirs(Holder by) ? Optional.of(by) : Optional.empty();
  }

  /** Who else has a file open to write in it, which this plan may not be saved as; reads the disk. */
  public Optional<Holder> holder(Path target) {
    return target.equals(file) ? Optional.empty() : locks.of(target).holder();
  }

  /** Takes the file to write in it, whoever has it. */
  public void takeOver() {
    PlanLock now = lock;
    if (now != null) now.takeOver();
  }

  /**
   * Saves the plan, unless somebody else has taken its file over; its journal begins anew only if that is proved.
   *
   * @param over what may be saved over though somebody else has written it, or null
   * @throws OutputProblem if it can't be saved; the journal still has it
   */
  public synchronized Saved save(Plan plan, Path target, @Nullable Fingerprint over) throws OutputProblem {
    if (target.equals(file)) {
      Optional<Holder> by = look(false);
      if (by.isPresent()) return new Saved.TakenOver(by.get());
    }
    Base there = over != null ? new Base(null, over) : target.equals(file) ? base : null;
    Saved saved = saving.save(plan, target, there, content -> {
      if (base != null && target.equals(file)) base = base.trying(content);
      journal.saving(plan, content);
    });
    if (saved instanceof Saved.Done done) {
      base = new Base(plan, done.fingerprint(), done.save());
      if (!target.equals(file)) lock(target);
      file = target;
      journal.saved(plan, target, done.fingerprint());
    }
    return saved;
  }

  private void lock(Path target) {
    release();
    PlanLock next = locks.of(target);
    next.take();
    lock = next;
  }

  private void release() {
    PlanLock now = lock;
    if (now != null) now.release();
  }

  /**
   * A document has been made of the plan as it is here, which may come back.
   *
   * @throws OutputProblem if the history can't be written
   */
  public void exported(Plan plan) throws OutputProblem {
    history.keepExported(plan);
  }

  /** What is kept of a plan, the newest first. */
  public List<Kept> past(String plan) {
    return history.of(plan);
  }

  /**
   * A plan as it was.
   *
   * @throws InputProblem if it can't be read any more
   */
  public Plan past(Kept kept) throws InputProblem {
    return PlanFile.parse(history.read(kept));
  }

  /**
   * Erases what is kept of a plan.
   *
   * @throws OutputProblem if some of it is still there
   */
  public void erase(String plan) throws OutputProblem {
    history.erase(plan);
  }

  /** Whether the plan is in a file, or has been saved in one here; its history can then be looked at. Reads the disk of this computer. */
  public boolean isFiled(Plan plan) {
    return file != null || history.hasFile(plan.id());
  }

  /** The plan is closed and nothing in it is unsaved. */
  public void close() {
    journals.close(journal);
    release();
  }

  /**
   * The plan is closed, and the user does not want what is unsaved in it; the history has it for a while.
   *
   * @throws OutputProblem if the history can't be written; the journal has it then, and it is offered at the next start
   */
  public void discard(Plan plan) throws OutputProblem {
    try {
      history.keep(plan.id(), file, new Content(PlanFile.bytes(plan)), Reason.DISCARDED);
      journals.close(journal);
    } finally {
      release();
    }
  }
}
