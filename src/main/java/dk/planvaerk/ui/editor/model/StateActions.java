package dk.planvaerk.ui.editor.model;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.MarkDone;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetState;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.edit.StillDone;
import dk.planvaerk.marking.DoneText;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Status.Meaning;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.status.StatusSentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What can be said of how far steps are. Typing on in one of these is one step of undo. */
public final class StateActions {
  private final EditorModel editor;
  private final Clock clock;
  private Consumer<List<StepAt>> restated = _ -> {};

  public StateActions(EditorModel editor, Clock clock) {
    this.editor = editor;
    this.clock = clock;
  }

  /**
   * Who is told of steps that have got another status.
   *
   * @param listener told once the plan says so
   */
  void whenRestated(Consumer<List<StepAt>> listener) {
    restated = listener;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * Gives steps a status, as a step of undo of its own.
   *
   * @param status of the kind, or null for none
   */
  public boolean setStatus(List<StepAt> steps, @Nullable Status status) {
    editor.seal();
    var edits = new ArrayList<>(steps.stream().flatMap(s -> withStatus(s, status).stream()).toList());
    edits.addAll(sentences(steps, status));
    boolean changed = submit("do.status", edits);
    if (changed) restated.accept(steps);
    return changed;
  }

  /** Whether the author's own sentence stands where that of the present status would. */
  public boolean haveOwnSentence(List<StepAt> steps) {
    return !ownSentences(editor.plan(), steps).isEmpty();
  }

  /** The rows of steps in which the author's own sentence stands where that of the present status would. */
  static List<Row> ownSentences(Plan plan, List<StepAt> steps) {
    return steps.stream().flatMap(at -> plan.row(at.row()).filter(r -> r.steps().getFirst().id().equals(at.step())).stream())
        .distinct().filter(r -> StatusSentence.own(plan, r).isPresent()).toList();
  }

  /** What tells the status in the rows whose first step gets it. */
  List<SetText> sentences(List<StepAt> steps, @Nullable Status status) {
    return steps.stream().flatMap(at -> editor.plan().row(at.row()).stream().filter(r -> r.steps().getFirst().id().equals(at.step())))
        .flatMap(r -> StatusSentence.following(editor.plan(), r, status).stream()).toList();
  }

  private List<Edit> withStatus(StepAt at, @Nullable Status status) {
    if (status != null && status.meaning() == Meaning.DONE) return done(at, status);
    return change(at, s -> s.withStatus(status == null ? null : status.id()));
  }

  /**
   * Marks it, or says that it is still done where its text is another now, and gives it the very status where the kind
   * has several that mean done.
   */
  private List<Edit> done(StepAt at, Status status) {
    boolean again = at.in(editor.plan()).filter(s -> DoneText.isRewritten(editor.plan().kind(), s)).isPresent();
    Edit mark = again ? new StillDone(at.row(), at.step()) : new MarkDone(at.row(), at.step(), today(), date(at));
    if (!(mark.apply(editor.plan()) instanceof Outcome.Changed(Plan marked))) return List.of(mark);
    return at.in(marked).map(s -> s.state()).filter(s -> s.done() != null && !status.id().equals(s.status()))
        .<List<Edit>>map(s -> List.of(mark, new SetState(at.row(), at.step(),
            new StepState(status.id(), s.deadline(), s.done(), s.reason()))))
        .orElse(List.of(mark));
  }

  private String date(StepAt at) {
    return at.in(editor.plan()).map(s -> s.state().done()).map(d -> d.date()).orElse("");
  }

  public void setDeadline(StepAt at, @Nullable LocalDate deadline) {
    submit("do.deadline", change(at, s -> s.withDeadline(deadline)));
  }

  public void setReason(List<StepAt> steps, String reason) {
    submit("do.reason", steps.stream().flatMap(at -> change(at, s -> s.withReason(reason)).stream()).toList());
  }

  /** Says when steps that are done were finished, as it is to be printed. */
  public void setDate(List<StepAt> steps, String date) {
    submit("do.donedate",
        steps.stream().<Edit>map(at -> new MarkDone(at.row(), at.step(), today(), date)).toList());
  }

  private List<Edit> change(StepAt at, UnaryOperator<StepState> change) {
    return at.in(editor.plan()).<List<Edit>>map(s -> List.of(new SetState(at.row(), at.step(), change.apply(s.state()))))
        .orElse(List.of());
  }

  private boolean submit(String deed, List<Edit> edits) {
    return !edits.isEmpty() && editor.submit(deed, edits);
  }
}
