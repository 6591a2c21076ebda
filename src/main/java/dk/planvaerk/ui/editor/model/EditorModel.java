package dk.planvaerk.ui.editor.model;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.Explain;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.edit.Transaction;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Explained;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The plan being written, the place where it is being written, and what can be done there. */
public final class EditorModel {
  private final Session session;
  private final Ids ids;
  private final boolean readOnly;
  private final ReadOnlyObjectWrapper<Plan> plan;
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
  private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>();
  private final List<Consumer<Spot>> travellers = new ArrayList<>();
  private Consumer<Message> tell = m -> {};
  private final Consumer<Plan> listener = this::changed;
  private Predicate<Spot.InRow> sight = cell -> true;
  private Function<Text, Optional<Explained>> explaining = words -> Optional.empty();
  private @Nullable HeadText entered;
  private boolean left;

  /**
   * @param readOnly whether every change is refused
   */
  public EditorModel(Plan plan, Ids ids, boolean readOnly) {
    this(plan, plan, ids, readOnly);
  }

  /**
   * @param saved the plan as it is in its file, if something in it is unsaved already
   */
  public EditorModel(Plan plan, Plan saved, Ids ids, boolean readOnly) {
    this(new Session(plan, saved), ids, readOnly);
  }

  private EditorModel(Session session, Ids ids, boolean readOnly) {
    this.session = session;
    this.ids = ids;
    this.readOnly = readOnly;
    this.plan = new ReadOnlyObjectWrapper<>(session.plan());
    changed(session.plan());
    session.onChange(listener);
  }

  /** The same plan for a view of its own: where the user is there, and what is told there, is its own. */
  public EditorModel another() {
    return new EditorModel(session, ids, readOnly);
  }

  /** Its view is no more: nothing is told here from now on, and nothing done. */
  public void leave() {
    left = true;
    session.forget(listener);
  }

  public Plan plan() {
    return plan.get();
  }

  public ReadOnlyObjectProperty<Plan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /** Key of what undo would take back, or empty. */
  public ReadOnlyStringProperty undoNameProperty() {
    return undoName.getReadOnlyProperty();
  }

  /** Key of what redo would do again, or empty. */
  public ReadOnlyStringProperty redoNameProperty() {
    return redoName.getReadOnlyProperty();
  }

  /** Where the user writes, or wrote last; null before that. */
  public ObjectProperty<@Nullable Spot> spotProperty() {
    return spot;
  }

  /** The cell where the user writes, if it is one and still there. */
  public Optional<Spot.InRow> cell() {
    return spot.get() instanceof Spot.InRow in && plan().text(in).isPresent() ? Optional.of(in) : Optional.empty();
  }

  public boolean isReadOnly() {
    return readOnly;
  }

  /** Told where to go after a command: the place should be shown and written in. */
  public void onTravel(Consumer<Spot> traveller) {
    travellers.add(traveller);
  }

  /** Told what the user should know of a command: above all why it could not be done. */
  public void onTold(Consumer<Message> teller) {
    tell = teller;
  }

  /** Asked whether the user sees a cell. */
  public void onSight(Predicate<Spot.InRow> asked) {
    sight = asked;
  }

  /** Asked what an explanation of the marks explains that has just become this; nothing where that is not known. */
  public void onExplaining(Function<Text, Optional<Explained>> marks) {
    explaining = marks;
  }

  /** This plan is on disk. */
  public void saved(Plan onDisk) {
    session.markSaved(onDisk);
  }

  // ---- writing

  /**
   * Takes what has been written in a place, as characters.
   *
   * @return the text that stands there now
   */
  public Text write(Spot where, String shown) {
    return write(where, "do.type", plan().text(where).orElse(Text.EMPTY).become(shown));
  }

  /**
   * Takes what a text has become.
   *
   * @param deed key of what has been done to it
   * @return the text that stands there now
   */
  public Text write(Spot where, String deed, Text text) {
    var edits = new ArrayList<Edit>(List.of(new SetText(where, text)));
    if (!plan().text(where).filter(text::equals).isPresent()) legend(where).map(f -> explain(f, text)).ifPresent(edits::add);
    submit(deed, edits);
    return plan().text(where).orElse(Text.EMPTY);
  }

  private Optional<String> legend(Spot where) {
    return where instanceof Spot.InHead(String field) && plan().kind().legend().contains(field) ? Optional.of(field) : Optional.empty();
  }

  /** What is written of the marks is written of those that are there now; words that were there before are still about what they were about. */
  private Explain explain(String field, Text text) {
    HeadText before = entered;
    if (before != null && before.field().equals(field) && before.text().shown().equals(text.shown())) {
      return new Explain(field, before.explained());
    }
    return new Explain(field, explaining.apply(text).map(e -> e.in(text)).orElse(null));
  }

  /** Gives a place back the text that it had, as a step of its own. */
  public void restore(Spot where, Text text) {
    if (submitApart("do.restore", new SetText(where, text))) tell.accept(Message.of(EditorModel.class, "told.restored"));
  }

  /** The user writes nowhere; commands on a row or step wait for a place. */
  public void rest() {
    session.seal();
    spot.set(null);
  }

  /** What is written from here on is another step of undo. */
  public void seal() {
    session.seal();
  }

  /** The user has come to another place; typing there is another step of undo. */
  public void enter(Spot where) {
    session.seal();
    entered = legend(where).flatMap(f -> plan().head().stream().filter(h -> h.field().equals(f)).findFirst()).orElse(null);
    spot.set(where);
  }

  public void undo() {
    session.undo().ifPresent(this::travel);
  }

  public void redo() {
    session.redo().ifPresent(this::travel);
  }

  // ---- for what works on rows and steps

  public Ids ids() {
    return ids;
  }

  /** The row where the user writes. */
  public Optional<Row> row() {
    return cell().flatMap(c -> plan().row(c.row()));
  }

  /** The step where the user writes; nothing in a cell of the row. */
  public Optional<Step> step() {
    return cell().flatMap(c -> Optional.ofNullable(c.step()).flatMap(s -> row().flatMap(r -> r.step(s))));
  }

  /**
   * Does what one action of the user asks for, as one step of undo; tells the user where it is refused.
   *
   * @param deed key of what the action is called, among the texts of this package
   * @return whether it was done; the plan is the very same where there was nothing to change
   */
  public boolean submit(String deed, List<Edit> edits) {
    if (left) return false;
    if (readOnly) {
      tellReadOnly();
      return false;
    }
    Outcome outcome = session.submit(new Transaction(deed, edits));
    if (outcome instanceof Outcome.Refused(Message reason)) tell(reason);
    return outcome instanceof Outcome.Changed;
  }

  public boolean submit(String deed, Edit edit) {
    return submit(deed, List.of(edit));
  }

  /** The same as a step of undo that neither goes on with what was typed before nor is gone on with. */
  public boolean submitApart(String deed, List<Edit> edits) {
    session.seal();
    boolean done = submit(deed, edits);
    session.seal();
    return done;
  }

  public boolean submitApart(String deed, Edit edit) {
    return submitApart(deed, List.of(edit));
  }

  /** Keeps other versions of the plan, which is no step of undo; says whether it may. */
  public boolean keepVersions(List<Version> versions) {
    if (readOnly) tellReadOnly();
    else session.keepVersions(versions);
    return !readOnly;
  }

  /** Says that nothing can be written. */
  public void tellReadOnly() {
    tell(Message.of(EditorModel.class, "told.readonly"));
  }

  /** Says something to the user that needs no answer. */
  public void tell(Message message) {
    tell.accept(message);
  }

  /** Goes to a place and writes there. */
  public void travel(Spot to) {
    if (!left) travellers.forEach(t -> t.accept(to));
  }

  /**
   * Whether the user sees the cell where a command takes something away. Who has scrolled on may think of another place:
   * the cell is then shown instead, and the command is to be given again.
   */
  public boolean seesCell() {
    if (readOnly || cell().filter(c -> !sight.test(c)).isEmpty()) return true;
    travelToSpot();
    tell(Message.of(EditorModel.class, "told.outofsight"));
    return false;
  }

  /** Goes to the place where the user writes, which may have moved. */
  void travelToSpot() {
    cell().ifPresent(this::travel);
  }

  private void changed(Plan now) {
    if (left) return; // it is told of the very change that it was left for
    plan.set(now);
    unsaved.set(session.isUnsaved());
    undoName.set(session.nextUndo().map(Transaction::name).orElse(""));
    redoName.set(session.nextRedo().map(Transaction::name).orElse(""));
  }
}
