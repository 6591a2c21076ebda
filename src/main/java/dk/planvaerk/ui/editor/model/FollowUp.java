package dk.planvaerk.ui.editor.model;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.MarkDone;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status.Meaning;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.status.StatusSentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What is asked in passing once something was marked. Nothing waits for an answer, and each letter of one is in the plan
 * at once.
 */
public final class FollowUp {
  /** Of the action that marks: what is marked right after it is of the same step of undo. */
  static final String MARK = "do.done";

  /** What was marked. */
  public sealed interface Asked {}

  /**
   * Steps are done: when was that, and what came of it.
   *
   * @param twins open steps elsewhere that say the same
   */
  public record Finished(List<StepAt> steps, List<StepAt> twins) implements Asked {}

  /**
   * Paragraphs are done: when was that.
   *
   * @param was the text of their cell before
   */
  public record FinishedLines(Spot.InRow cell, Text was, int from, int to) implements Asked {}

  /** Steps are dropped: why. */
  public record Dropped(List<StepAt> steps) implements Asked {}

  /** Steps have another status, and what the author wrote of the one before still stands: is it to be the sentence of the new one. */
  public record Restated(List<StepAt> steps) implements Asked {}

  /** What is done says something else than it did: is it still done. */
  public record Rewritten(Rewriting what) implements Asked {}

  private final EditorModel editor;
  private final StateActions states;
  private final ReadOnlyObjectWrapper<@Nullable Asked> asked = new ReadOnlyObjectWrapper<>();
  private final Map<Spot, Text> before = new LinkedHashMap<>();
  private String date = "";
  private boolean writing;
  /** What is not asked about again: the user has closed the question. */
  private Rewriting left = Rewriting.NONE;

  public FollowUp(EditorModel editor, StateActions states) {
    this.editor = editor;
    this.states = states;
    states.whenRestated(this::askSentences);
    editor.planProperty().subscribe((was, now) -> {
      if (!writing) follow(was, now);
    });
  }

  private void follow(Plan was, Plan now) {
    left = left.in(now);
    Rewriting found = Rewriting.between(was, now).without(left);
    if (asked.get() instanceof Rewritten(Rewriting known)) {
      Rewriting still = known.in(now).and(found);
      if (!still.equals(known)) asked.set(still.isEmpty() ? null : new Rewritten(still));
      return;
    }
    if (!holds(now)) close();
    if (asked.get() == null && !found.isEmpty()) ask(new Rewritten(found));
  }

  /** What is asked about, or null. */
  public ReadOnlyObjectProperty<@Nullable Asked> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** Asks about what has just been marked. */
  void ask(Asked now) {
    before.clear();
    date = "";
    asked.set(now);
  }

  /** Asks about the sentences of steps whose status is another, where there are some that the author has written. */
  void askSentences(List<StepAt> steps) {
    if (StateActions.ownSentences(editor.plan(), steps).isEmpty()) close();
    else ask(new Restated(steps));
  }

  /** Nothing is asked any more; what was answered stays. */
  public void close() {
    if (asked.get() == null) return;
    if (asked.get() instanceof Rewritten(Rewriting what)) left = left.and(what);
    asked.set(null);
    editor.seal();
  }

  /** Whether there is one place where a result can stand: what differs has not one result. */
  public boolean asksResult() {
    return asked.get() instanceof Finished(List<StepAt> steps, List<StepAt> twins)
        && Twins.areAlike(editor.plan(), steps) && steps.stream().allMatch(s -> resultOf(s).isPresent());
  }

  /** The steps elsewhere that say the same as what was marked. */
  public List<StepAt> twins() {
    return asked.get() instanceof Finished f ? f.twins() : List.of();
  }

  /** The rows in which the author's own sentence has not followed the status. */
  public List<Row> ownSentences() {
    return StateActions.ownSentences(editor.plan(), steps());
  }

  /** Puts the sentences of the present status, or none, in the place of the author's own, as a step of undo of its own. */
  public void takeSentences() {
    List<Edit> edits = ownSentences().stream().<Edit>flatMap(r -> StatusSentence.instead(editor.plan(), r).stream()).toList();
    if (!edits.isEmpty()) write(() -> editor.submitApart("do.sentence", edits));
    if (asked.get() instanceof Restated) close();
  }

  /** What those that were marked are called. */
  public Unit unit() {
    return StepAt.unit(editor.plan(), steps());
  }

  private List<StepAt> steps() {
    return switch (asked.get()) {
      case Rewritten r -> r.what().steps();
      case Finished f -> f.steps();
      case Dropped d -> d.steps();
      case Restated r -> r.steps();
      case null, default -> List.of();
    };
  }

  /** What is known of why the steps were dropped. */
  public String reason() {
    return asked.get() instanceof Dropped(List<StepAt> steps)
        ? steps.getFirst().in(editor.plan()).map(s -> s.state().reason()).orElse("") : "";
  }

  /** When what was marked was finished, as it is to be printed. */
  public void writeDate(String written) {
    if (written.equals(date)) return;
    date = written;
    write(() -> {
      switch (asked.get()) {
        case Finished f -> states.setDate(f.steps(), written);
        case FinishedLines l -> editor.submit("do.donelines",
            new SetText(l.cell(), l.was().done(l.from(), l.to(), states.today(), written)));
        case Dropped d -> {}
        case Restated r -> {}
        case Rewritten r -> {}
        case null -> {}
      }
    });
  }

  public void writeReason(String written) {
    if (asked.get() instanceof Dropped(List<StepAt> steps)) write(() -> states.setReason(steps, written));
  }

  /** What came of it: a paragraph of its own, which is not struck out, for it comes after the marking. */
  public void writeResult(String written) {
    if (!(asked.get() instanceof Finished f) || !asksResult()) return;
    List<Spot> places = f.steps().stream().flatMap(s -> resultOf(s).stream()).distinct().toList();
    places.forEach(p -> before.computeIfAbsent(p, q -> editor.plan().text(q).orElse(Text.EMPTY)));
    write(() -> editor.submit("do.result",
        places.stream().<Edit>map(p -> new SetText(p, with(before.getOrDefault(p, Text.EMPTY), written))).toList()));
  }

  private static Text with(Text was, String result) {
    return result.isBlank() ? was : was.isBlank() ? Text.of(result) : was.then(Text.of(result));
  }

  /** The column of results, or that of when where the kind has none. */
  private Optional<Spot> resultOf(StepAt at) {
    Plan plan = editor.plan();
    Row row = plan.row(at.row()).orElse(null);
    Optional<Column> column = plan.kind().column(Column.Role.RESULT).or(() -> plan.kind().column(Column.Role.WHEN));
    if (row == null) return Optional.empty();
    return column.<Spot>map(c -> new Spot.InRow(at.row(), row.place(c.id()) == Column.Place.ROW ? null : at.step(), c.id()))
        .filter(s -> plan.text(s).isPresent());
  }

  /** Marks the steps that say the same too: at once as part of the same step of undo, later as one of its own. */
  public void takeTwins() {
    if (!(asked.get() instanceof Finished f) || f.twins().isEmpty()) return;
    var edits = new ArrayList<Edit>(f.twins().stream().map(t -> new MarkDone(t.row(), t.step(), states.today(), date)).toList());
    edits.addAll(states.sentences(f.twins(), editor.plan().kind().status(Meaning.DONE).orElse(null)));
    write(() -> editor.submit(MARK, edits));
    asked.set(new Finished(Stream.concat(f.steps().stream(), f.twins().stream()).toList(), List.of()));
  }

  private void write(Runnable change) {
    writing = true;
    try {
      change.run();
    } finally {
      writing = false;
    }
  }

  /** Whether the plan still says what was asked about; undo may have taken it back. */
  private boolean holds(Plan plan) {
    return switch (asked.get()) {
      case Finished f -> all(f.steps(), plan, Meaning.DONE);
      case Dropped d -> all(d.steps(), plan, Meaning.DROPPED);
      case Restated r -> !StateActions.ownSentences(plan, r.steps()).isEmpty();
      case FinishedLines l -> plan.text(l.cell()).filter(t -> t.shown().equals(l.was().shown()) && t.isDone(l.from(), l.to())).isPresent();
      case Rewritten r -> !r.what().in(plan).isEmpty();
      case null -> true;
    };
  }

  private static boolean all(List<StepAt> steps, Plan plan, Meaning meaning) {
    return steps.stream().allMatch(at -> at.in(plan).filter(s -> plan.kind().meaning(s) == meaning).isPresent());
  }
}
