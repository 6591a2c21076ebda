package dk.planvaerk.session;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.History;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.Transaction;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Version;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * An open plan, and the only writer of it. Not for several threads: it belongs to the one that shows
 * the plan.
 */
public final class Session {
  private final History history = new History();
  private final List<Consumer<Plan>> listeners = new ArrayList<>();
  private Plan plan;
  private Plan saved;

  /** Opening is no step of undo: the history begins empty and the plan as saved. */
  public Session(Plan plan) {
    this(plan, plan);
  }

  /** A plan in which something is unsaved already. */
  public Session(Plan plan, Plan saved) {
    this.plan = plan;
    this.saved = saved;
  }

  public Plan plan() {
    return plan;
  }

  /** Whether there is anything to lose; writing what was there before is saved. Quick, for what did not change is shared. */
  public boolean isUnsaved() {
    return !plan.equals(saved);
  }

  /** This plan is on disk now; the present one may already be another. */
  public void markSaved(Plan onDisk) {
    saved = onDisk;
    history.seal();
    tell();
  }

  /** Tells of each change of the plan, and of its being saved. */
  public void onChange(Consumer<Plan> listener) {
    listeners.add(listener);
  }

  /** Tells a listener no more. */
  public void forget(Consumer<Plan> listener) {
    listeners.remove(listener);
  }

  public Outcome submit(String name, Edit... edits) {
    return submit(new Transaction(name, edits));
  }

  /** Makes the change, remembers it and tells; or says why it can't be made, and nothing has changed. */
  public Outcome submit(Transaction transaction) {
    Outcome outcome = transaction.apply(plan);
    if (outcome instanceof Outcome.Changed(Plan after) && after != plan) {
      history.add(plan, after, transaction);
      become(after);
    }
    return outcome;
  }

  /**
   * Replaces the versions of the plan, and of every plan that undo or redo can come back to: a version that was made
   * or sent is a fact, and no step of undo.
   */
  public void keepVersions(List<Version> versions) {
    if (versions.equals(plan.versions())) return;
    var known = new IdentityHashMap<Plan, Plan>();
    UnaryOperator<Plan> with = p -> known.computeIfAbsent(p, q -> q.withVersions(versions));
    history.seal();
    history.replaceAll(with);
    become(with.apply(plan));
  }

  /** The next typing is a new step of undo. */
  public void seal() {
    history.seal();
  }

  /** Takes back the last step, and says where to look. */
  public Optional<Spot> undo() {
    return history.undo().flatMap(c -> {
      become(c.before());
      return c.transaction().spot(plan);
    });
  }

  /** Does again what was taken back last, and says where to look. */
  public Optional<Spot> redo() {
    return history.redo().flatMap(c -> {
      become(c.after());
      return c.transaction().spot(plan);
    });
  }

  public Optional<Transaction> nextUndo() {
    return history.nextUndo();
  }

  public Optional<Transaction> nextRedo() {
    return history.nextRedo();
  }

  private void become(Plan next) {
    plan = next;
    tell();
  }

  private void tell() {
    List.copyOf(listeners).forEach(l -> l.accept(plan));
  }
}
