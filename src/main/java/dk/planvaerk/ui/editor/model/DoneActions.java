package dk.planvaerk.ui.editor.model;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.MarkDone;
import dk.planvaerk.edit.SetState;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.edit.StillDone;
import dk.planvaerk.language.Message;
import dk.planvaerk.marking.DoneText;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Status.Meaning;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Marking as done and reopening what the user is at or has selected; each is one step of undo. */
public final class DoneActions {
  private final EditorModel editor;
  private final RowSelection selection;
  private final StateActions states;
  private final FollowUp follow;
  private final Map<StepAt, String> before = new HashMap<>();

  public DoneActions(EditorModel editor, RowSelection selection, StateActions states, FollowUp follow) {
    this.editor = editor;
    this.selection = selection;
    this.states = states;
    this.follow = follow;
  }

  /** The steps that a command is for: of the selected rows, the one where the user is, or all of its row. */
  public List<StepAt> targets() {
    if (!selection.isEmpty()) {
      return editor.plan().items().filter(r -> selection.rows().contains(r.id())).flatMap(r -> StepAt.of(r).stream()).toList();
    }
    Optional<StepAt> one = here().flatMap(r -> editor.step().map(s -> new StepAt(r.id(), s.id())));
    return one.map(List::of).orElseGet(this::ofRow);
  }

  /** The steps of the row where the user is. */
  public List<StepAt> ofRow() {
    return here().map(StepAt::of).orElse(List.of());
  }

  /** The row where the user is, if it is told of it how far it is. */
  private Optional<Row> here() {
    return editor.row().filter(editor.plan().kind()::hasState);
  }

  /** What a command on steps is for, as it is called: the step, or the row where there are several. */
  public Unit unit(List<StepAt> steps) {
    return steps.size() > 1 ? editor.plan().kind().row() : StepAt.unit(editor.plan(), steps);
  }

  /** Whether marking would reopen: there is something that is done, and nothing that is open. */
  public boolean reopens(List<StepAt> steps) {
    return !with(steps, Meaning.DONE).isEmpty() && open(steps).isEmpty();
  }

  /** Marks those that are open as done; where none is, reopens those that are done. */
  public void toggle(List<StepAt> steps) {
    List<StepAt> open = open(steps);
    List<StepAt> done = with(steps, Meaning.DONE);
    if (!open.isEmpty()) mark(open);
    else if (!done.isEmpty()) reopen(done);
    else if (steps.size() == 1) mark(steps);
    else if (!steps.isEmpty()) editor.tell(Message.of(DoneActions.class, "told.noopen", editor.plan().kind().step().many()));
  }

  private void mark(List<StepAt> steps) {
    Plan plan = editor.plan();
    steps.forEach(at -> at.in(plan).map(s -> s.state().status()).ifPresent(s -> before.put(at, s)));
    editor.seal();
    var edits = new ArrayList<Edit>(steps.stream().map(s -> new MarkDone(s.row(), s.step(), states.today(), "")).toList());
    plan.kind().status(Meaning.DONE).ifPresent(status -> edits.addAll(states.sentences(steps, status)));
    if (editor.submit(FollowUp.MARK, edits)) follow.ask(new FollowUp.Finished(steps, Twins.of(plan, steps)));
  }

  /** They have the status again that they had before they were marked here, if any. */
  private void reopen(List<StepAt> steps) {
    reopen(steps, List.of());
  }

  /**
   * @param also what is done in the same step of undo
   */
  private void reopen(List<StepAt> steps, List<Edit> also) {
    var edits = new ArrayList<Edit>(also);
    for (StepAt at : steps) {
      String was = before.remove(at);
      at.in(editor.plan()).ifPresent(s -> edits.add(new SetState(at.row(), at.step(), s.state().withStatus(was))));
      edits.addAll(states.sentences(List.of(at), was == null ? null : editor.plan().kind().status(was).orElse(null)));
    }
    if (!editor.submitApart("do.reopen", edits)) return;
    tellReopened();
    follow.askSentences(steps);
  }

  private void tellReopened() {
    editor.tell(Message.of(DoneActions.class, "told.reopened"));
  }

  /** Says of what is done, and is asked about since its text is another, that it is done as it stands now. */
  public void stillDone() {
    if (!(follow.askedProperty().get() instanceof FollowUp.Rewritten(Rewriting what))) return;
    var edits = new ArrayList<Edit>(what.steps().stream().map(s -> new StillDone(s.row(), s.step())).toList());
    for (Spot.InRow cell : what.cells()) editor.plan().text(cell).ifPresent(t -> edits.add(new SetText(cell, t.stillDone())));
    editor.submitApart("do.stilldone", edits);
  }

  /** Reopens the same. */
  public void reopenRewritten() {
    if (!(follow.askedProperty().get() instanceof FollowUp.Rewritten(Rewriting what))) return;
    reopen(what.steps(), what.cells().stream().<Edit>flatMap(cell ->
        editor.plan().text(cell).map(DoneActions::withoutRewritten).map(t -> new SetText(cell, t)).stream()).toList());
  }

  private static Text withoutRewritten(Text text) {
    return new Text(text.paragraphs().stream().map(p -> DoneText.isRewritten(p) ? p.withDone(null) : p).toList());
  }

  /** Gives the steps a status; one that means done marks them, one that means dropped asks why. */
  public void setStatus(List<StepAt> steps, Status status) {
    if (!states.setStatus(steps, status)) return;
    if (status.meaning() == Meaning.DONE) follow.ask(new FollowUp.Finished(steps, Twins.of(editor.plan(), steps)));
    else if (status.meaning() == Meaning.DROPPED) follow.ask(new FollowUp.Dropped(steps));
  }

  /** Whether all of the steps, and there is one, have a status. */
  public boolean have(List<StepAt> steps, Status status) {
    return !steps.isEmpty()
        && steps.stream().allMatch(at -> at.in(editor.plan()).filter(s -> status.id().equals(s.state().status())).isPresent());
  }

  /** Marks the paragraphs between two positions of a cell's text as done, or reopens them. */
  public void toggleLines(Spot.InRow cell, int from, int to) {
    Text was = editor.plan().text(cell).orElse(null);
    if (was == null || was.isBlank()) return;
    boolean reopens = was.isDone(from, to);
    Text now = reopens ? was.reopened(from, to) : was.done(from, to, states.today(), "");
    editor.seal();
    boolean changed = editor.submit(reopens ? "do.reopen" : "do.donelines", new SetText(cell, now));
    if (changed && reopens) tellReopened();
    else if (changed) follow.ask(new FollowUp.FinishedLines(cell, was, from, to));
    if (reopens) editor.seal();
  }

  private List<StepAt> open(List<StepAt> steps) {
    List<StepAt> open = with(steps, Meaning.OPEN);
    List<StepAt> written = open.stream().filter(at -> editor.plan().row(at.row()).filter(r -> isWritten(r, at.step())).isPresent()).toList();
    return written.isEmpty() && steps.size() == 1 ? open : written;
  }

  /** Whether a step says something; one that only tells how far its row is does where that does. */
  private static boolean isWritten(Row row, String step) {
    List<Cell> cells = row.hasSteps() ? row.step(step).map(Step::cells).orElse(List.of()) : row.cells();
    return cells.stream().anyMatch(c -> !c.text().isBlank());
  }

  private List<StepAt> with(List<StepAt> steps, Meaning meaning) {
    return steps.stream().filter(at -> at.in(editor.plan()).filter(s -> editor.plan().kind().meaning(s) == meaning).isPresent()).toList();
  }

  /** Goes to the next open step behind the one where the user is, from the end on from the beginning. */
  public void goToNextOpen() {
    Optional<StepAt> next = nextOpen();
    if (next.isEmpty()) editor.tell(Message.of(DoneActions.class, "told.allclosed", editor.plan().kind().step().many()));
    next.flatMap(this::deed).ifPresent(editor::travel);
  }

  private Optional<StepAt> nextOpen() {
    Set<StepAt> open = new HashSet<>();
    editor.plan().items().forEach(row -> row.steps().stream()
        .filter(s -> editor.plan().kind().meaning(s) == Meaning.OPEN && isWritten(row, s.id()))
        .forEach(s -> open.add(new StepAt(row.id(), s.id()))));
    List<StepAt> all = StepAt.all(editor.plan()).toList();
    StepAt from = at();
    int here = from == null ? -1 : all.indexOf(from);
    return IntStream.rangeClosed(1, all.size()).mapToObj(i -> all.get(Math.floorMod(here + i, all.size())))
        .filter(open::contains).findFirst();
  }

  /** In a cell of the row the user is before its first step. */
  private @Nullable StepAt at() {
    Row row = editor.row().or(() -> selection.lead().flatMap(editor.plan()::row)).orElse(null);
    if (row == null) return null;
    Optional<StepAt> step = editor.step().map(s -> new StepAt(row.id(), s.id()));
    if (step.isPresent()) return step.get();
    List<StepAt> all = StepAt.all(editor.plan()).toList();
    int first = all.indexOf(StepAt.of(row).getFirst());
    return first == 0 ? null : all.get(first - 1);
  }

  /** What is to be done stands in the last column of a step that is struck out but does not say when. */
  private Optional<Spot.InRow> deed(StepAt at) {
    Row row = editor.plan().row(at.row()).orElse(null);
    if (row == null || !row.hasSteps()) return Walk.first(editor.plan(), at.row());
    PlanKind kind = editor.plan().kind();
    return row.step(at.step()).map(s -> new Spot.InRow(at.row(), at.step(), kind.shown(row).reversed().stream()
        .filter(c -> c.struck() && c.role() != Column.Role.WHEN && s.cell(c.id()).isPresent()).map(Column::id).findFirst()
        .orElseGet(() -> Walk.firstColumn(kind, row, s))));
  }
}
