package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What has been done to a plan. Undo and redo swap whole plan values, so there is no inverse code.
 * Typing on in one place is one step until it is {@linkplain #seal sealed}.
 */
public final class History {
  /** One step of undo. */
  public record Change(Plan before, Plan after, Transaction transaction) {}

  private final Deque<Change> done = new ArrayDeque<>();
  private final Deque<Change> undone = new ArrayDeque<>();
  private boolean sealed = true;

  /** Remembers a change; what had been undone can't be redone any more. */
  public void add(Plan before, Plan after, Transaction transaction) {
    Plan from = before;
    Change last = done.peek();
    if (!sealed && last != null && transaction.typesOn(last.transaction())) from = done.pop().before();
    done.push(new Change(from, after, transaction));
    undone.clear();
    sealed = false;
  }

  /** The next typing begins a new step of undo, even in the same place. */
  public void seal() {
    sealed = true;
  }

  public Optional<Change> undo() {
    return swap(done, undone);
  }

  public Optional<Change> redo() {
    return swap(undone, done);
  }

  private Optional<Change> swap(Deque<Change> from, Deque<Change> to) {
    seal();
    Optional<Change> change = Optional.ofNullable(from.poll());
    change.ifPresent(to::push);
    return change;
  }

  /** Changes every plan that can be come back to. */
  public void replaceAll(UnaryOperator<Plan> change) {
    for (Deque<Change> all : List.of(done, undone)) {
      var changed = all.stream().map(c -> new Change(change.apply(c.before()), change.apply(c.after()), c.transaction())).toList();
      all.clear();
      all.addAll(changed);
    }
  }

  public Optional<Transaction> nextUndo() {
    return Optional.ofNullable(done.peek()).map(Change::transaction);
  }

  public Optional<Transaction> nextRedo() {
    return Optional.ofNullable(undone.peek()).map(Change::transaction);
  }
}
