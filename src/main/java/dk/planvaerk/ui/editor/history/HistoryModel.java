package dk.planvaerk.ui.editor.history;

import dk.planvaerk.edit.TakeBack;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.revision.ChangeList;
import dk.planvaerk.revision.ListedChange;
import dk.planvaerk.revision.PlanDiff;
import dk.planvaerk.storage.history.Kept;
import dk.planvaerk.storage.keeping.OpenPlan;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.task.Background;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is kept of the open plan, and the one of them that is looked at. */
public final class HistoryModel {
  private final EditorModel editor;
  private final OpenPlan open;
  private final Background background;
  private final Consumer<Exception> failed;
  private final BiConsumer<Plan, Kept> show;
  private final Consumer<Message> tell;
  private final ReadOnlyObjectWrapper<List<Kept>> kept = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<ListedChange>> changes = new ReadOnlyObjectWrapper<>(List.of());
  private @Nullable Kept looked;

  private record Looked(Plan plan, List<ListedChange> changes) {}

  /**
   * @param failed told why something could not be read or erased
   * @param show shows a plan in a window of its own, for reading
   * @param tell tells in the plan's view, which is another one once the plan has the kind that it had
   */
  public HistoryModel(EditorModel editor, OpenPlan open, Background background, Consumer<Exception> failed, BiConsumer<Plan, Kept> show,
      Consumer<Message> tell) {
    this.editor = editor;
    this.open = open;
    this.background = background;
    this.failed = failed;
    this.show = show;
    this.tell = tell;
  }

  /** What is kept, the newest first. */
  public ReadOnlyObjectProperty<List<Kept>> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** The plan that is looked at, or null until it has been read. */
  public ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /** What has changed from that plan to the one that is open. */
  public ReadOnlyObjectProperty<List<ListedChange>> changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** Looks on the disk. */
  public void refresh() {
    String id = editor.plan().id();
    background.run(() -> open.past(id), kept::set, failed);
  }

  /** Looks at one of them, or at none. */
  public void look(@Nullable Kept which) {
    looked = which;
    plan.set(null);
    changes.set(List.of());
    if (which == null) return;
    Plan now = editor.plan();
    background.run(() -> {
      Plan then = open.past(which);
      return new Looked(then, ChangeList.of(PlanDiff.between(then, now), then, now));
    }, found -> {
      if (!Objects.equals(looked, which)) return; // another one is looked at by now
      plan.set(found.plan);
      changes.set(found.changes);
    }, failed);
  }

  /** Shows it in a window of its own. */
  public void open() {
    Plan then = plan.get();
    Kept which = looked;
    if (then != null && which != null) show.accept(then, which);
  }

  /** The open plan becomes as it was: one step, which can be undone. */
  public void takeBack() {
    Plan then = plan.get();
    if (then == null) return;
    Plan before = editor.plan();
    if (!editor.submitApart("do.takeback", new TakeBack(then))) return;
    tell.accept(Message.of(HistoryModel.class, editor.plan() == before ? "history.same" : "history.taken"));
  }

  /** Erases all of it. */
  public void erase() {
    String id = editor.plan().id();
    background.run(() -> {
      open.erase(id);
      return open.past(id);
    }, kept::set, failed);
  }
}
