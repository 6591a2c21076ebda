package dk.planvaerk.ui.editor;

import dk.planvaerk.edit.AddRow;
import dk.planvaerk.edit.AddStep;
import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.MoveRow;
import dk.planvaerk.edit.MoveStep;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.PlaceColumn;
import dk.planvaerk.edit.RemoveRow;
import dk.planvaerk.edit.RemoveStep;
import dk.planvaerk.edit.SetPriority;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.edit.Transaction;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

  /**
   * @param readOnly whether every change is refused
   */
  public EditorModel(Plan plan, Ids ids, boolean readOnly) {
    this.session = new Session(plan);
    this.ids = ids;
    this.readOnly = readOnly;
    this.plan = new ReadOnlyObjectWrapper<>(plan);
    session.onChange(this::changed);
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
    Text was = plan().text(where).orElse(Text.EMPTY);
    submit("do.type", new SetText(where, was.become(shown)));
    return plan().text(where).orElse(Text.EMPTY);
  }

  /** Gives a place back the text that it had, as a step of its own. */
  public void restore(Spot where, Text text) {
    session.seal();
    if (submit("do.restore", new SetText(where, text))) tell.accept(Message.of(EditorModel.class, "editor.restored"));
    session.seal();
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
    spot.set(where);
  }

  public void undo() {
    session.undo().ifPresent(this::travel);
  }

  public void redo() {
    session.redo().ifPresent(this::travel);
  }

  /** Goes from a cell to the one before or after it; false at the ends of the table. */
  public boolean walk(Spot.InRow from, int by) {
    Optional<Spot.InRow> next = Walk.neighbour(plan(), from, by);
    next.ifPresent(this::travel);
    return next.isPresent();
  }

  // ---- rows

  /** A new row below the one where the user is, or at the end. */
  public void addRow() {
    Row added = Row.empty(plan().kind(), ids);
    Section section = currentRow().flatMap(r -> plan().sectionOf(r.id())).orElse(plan().sections().getLast());
    String before = currentRow().map(r -> after(section, r)).orElse(null);
    if (submit("do.addrow", new AddRow(section.id(), added, before))) travelToFirst(added.id());
  }

  public void duplicateRow() {
    currentRow().ifPresent(row -> {
      Section section = plan().sectionOf(row.id()).orElseThrow();
      Row copy = row.copy(ids);
      if (submit("do.copyrow", new AddRow(section.id(), copy, after(section, row)))) travelToFirst(copy.id());
    });
  }

  public void removeRow() {
    currentRow().ifPresent(row -> {
      Optional<Spot.InRow> next = Walk.outside(plan(), row.id());
      if (!submit("do.removerow", new RemoveRow(row.id()))) return;
      spot.set(null);
      next.ifPresent(this::travel);
    });
  }

  /** Moves the row up (-1) or down (1); nothing at the ends. */
  public void moveRow(int by) {
    currentRow().ifPresent(row -> {
      Section section = plan().sectionOf(row.id()).orElseThrow();
      List<String> order = section.rows().stream().map(Row::id).toList();
      if (!canMove(order, row.id(), by)) return;
      if (submit("do.moverow", new MoveRow(row.id(), before(order, row.id(), by)))) travelToSpot();
    });
  }

  /** The priority of the row where the user is. */
  public Optional<Integer> priority() {
    return currentRow().map(Row::priority);
  }

  public void setPriority(@Nullable Integer priority) {
    currentRow().ifPresent(row -> {
      if (submit("do.priority", new SetPriority(row.id(), priority))) travelToSpot();
    });
  }

  // ---- steps

  /** A new step below the one where the user is. */
  public void addStep() {
    currentRow().ifPresent(row -> {
      Step added = row.emptyStep(ids);
      String before = currentStep().map(s -> after(row, s)).orElse(null);
      if (!submit("do.addstep", new AddStep(row.id(), added, before))) return;
      String column = cell().filter(c -> added.cell(c.column()).isPresent()).map(Spot.InRow::column)
          .orElseGet(() -> Walk.firstColumn(plan().kind(), added));
      travel(new Spot.InRow(row.id(), added.id(), column));
    });
  }

  public void duplicateStep() {
    currentRow().ifPresent(row -> currentStep().ifPresent(step -> {
      Step copy = step.copy(ids);
      if (!submit("do.copystep", new AddStep(row.id(), copy, after(row, step)))) return;
      travel(new Spot.InRow(row.id(), copy.id(), cell().orElseThrow().column()));
    }));
  }

  public void removeStep() {
    currentRow().ifPresent(row -> currentStep().ifPresent(step -> {
      int at = row.indexOf(step.id());
      String column = cell().orElseThrow().column();
      if (!submit("do.removestep", new RemoveStep(row.id(), step.id()))) return;
      List<Step> left = plan().row(row.id()).orElseThrow().steps();
      travel(new Spot.InRow(row.id(), left.get(Math.min(at, left.size() - 1)).id(), column));
    }));
  }

  /** Moves the step where the user is up (-1) or down (1); in a row cell the row. */
  public void moveStep(int by) {
    if (currentStep().isEmpty()) {
      moveRow(by);
      return;
    }
    Row row = currentRow().orElseThrow();
    String step = currentStep().orElseThrow().id();
    List<String> order = row.steps().stream().map(Step::id).toList();
    if (!canMove(order, step, by)) return;
    if (submit("do.movestep", new MoveStep(row.id(), step, before(order, step, by)))) travelToSpot();
  }

  /** Where the text of the column stands in which the user is. */
  public Optional<Place> place() {
    return currentRow().flatMap(r -> cell().map(c -> r.place(c.column())));
  }

  /** Moves the text of the column between the row and its steps. */
  public void placeColumn(Place place) {
    currentRow().ifPresent(row -> {
      String column = cell().orElseThrow().column();
      if (!submit("do.place", new PlaceColumn(row.id(), column, place))) return;
      travel(new Spot.InRow(row.id(), place == Place.ROW ? null : row.steps().getFirst().id(), column));
    });
  }

  // ----

  private Optional<Row> currentRow() {
    return cell().flatMap(c -> plan().row(c.row()));
  }

  private Optional<Step> currentStep() {
    return cell().flatMap(c -> Optional.ofNullable(c.step()).flatMap(s -> currentRow().flatMap(r -> r.step(s))));
  }

  private static @Nullable String after(Section section, Row row) {
    return next(section.rows().stream().map(Row::id).toList(), row.id());
  }

  private static @Nullable String after(Row row, Step step) {
    return next(row.steps().stream().map(Step::id).toList(), step.id());
  }

  private static @Nullable String next(List<String> order, String id) {
    int at = order.indexOf(id) + 1;
    return at < order.size() ? order.get(at) : null;
  }

  private static boolean canMove(List<String> order, String id, int by) {
    int to = order.indexOf(id) + by;
    return to >= 0 && to < order.size();
  }

  private static @Nullable String before(List<String> order, String id, int by) {
    int at = order.indexOf(id) + (by < 0 ? by : by + 1);
    return at < order.size() ? order.get(at) : null;
  }

  private boolean submit(String name, Edit edit) {
    if (readOnly) {
      tell.accept(Message.of(EditorModel.class, "editor.readonly"));
      return false;
    }
    Outcome outcome = session.submit(name, edit);
    if (outcome instanceof Outcome.Refused(Message reason)) tell.accept(reason);
    return outcome instanceof Outcome.Changed;
  }

  private void travelToFirst(String row) {
    Walk.first(plan(), row).ifPresent(this::travel);
  }

  private void travelToSpot() {
    cell().ifPresent(this::travel);
  }

  private void travel(Spot to) {
    travellers.forEach(t -> t.accept(to));
  }

  private void changed(Plan now) {
    plan.set(now);
    unsaved.set(session.isUnsaved());
    undoName.set(session.nextUndo().map(Transaction::name).orElse(""));
    redoName.set(session.nextRedo().map(Transaction::name).orElse(""));
  }
}
