package dk.planvaerk.ui.editor.preview;

import dk.planvaerk.export.Progress;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.preview.PageSize;
import dk.planvaerk.preview.PdfPages;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.task.Background;
import dk.planvaerk.ui.task.Pause;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages of the plan anew, a moment after its last change and only while they are looked at. One run at a time: a
 * run that a change overtakes is given up, and the next one takes the plan as it then is.
 */
public final class PreviewModel {
  static final Duration SHORTEST = Duration.ofMillis(600);
  static final Duration LONGEST = Duration.ofSeconds(5);
  /** A4 in points. */
  private static final double LONG_SIDE = 841.9;
  private static final double SHORT_SIDE = 595.3;

  /** Whether what is seen is the plan as it is. */
  public enum State { READY, WORKING, FAILED }

  /** Makes the PDF of a plan, away from the thread of the window. */
  @FunctionalInterface
  public interface Press {
    byte[] pdf(Plan plan, Progress progress) throws Exception;
  }

  /**
   * Pages that have been made.
   *
   * @param at the page of the row where the user has come to write; nothing if that is the row of the run before
   */
  record Made(PdfPages pages, OptionalInt at) {}

  private final EditorModel editor;
  private final Press press;
  private final Background background;
  private final Pause pause;
  private final ReadOnlyObjectWrapper<@Nullable Made> made = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READY);
  private @Nullable Plan madeFrom;
  private @Nullable AtomicBoolean running;
  private boolean shown;
  private boolean waiting;
  private @Nullable String lastRow;
  private Duration last = Duration.ZERO;

  public PreviewModel(EditorModel editor, Press press, Background background, Pause pause) {
    this.editor = editor;
    this.press = press;
    this.background = background;
    this.pause = pause;
    editor.planProperty().addListener((o, was, now) -> changed());
  }

  /** The pages made last; they stay until newer ones are there. */
  ReadOnlyObjectProperty<@Nullable Made> madeProperty() {
    return made.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What the first page will be like, as long as it is not made. */
  PageSize firstPage() {
    boolean lies = editor.plan().kind().page().landscape();
    return lies ? new PageSize(LONG_SIDE, SHORT_SIDE) : new PageSize(SHORT_SIDE, LONG_SIDE);
  }

  Background background() {
    return background;
  }

  /** Somebody looks at the pages, or nobody does any more. */
  public void show(boolean nowShown) {
    if (shown == nowShown) return;
    shown = nowShown;
    if (shown && madeFrom == editor.plan()) {
      state.set(State.READY); // a change that nobody saw has been taken back
    } else if (shown) {
      state.set(State.WORKING);
      begin();
    } else {
      pause.stop();
      giveUp();
      waiting = false;
    }
  }

  /** Tries once more after a failure. */
  public void again() {
    state.set(State.WORKING);
    begin();
  }

  /** What takes long is begun later, so that it is begun less often in vain. */
  Duration delay() {
    return last.compareTo(SHORTEST) < 0 ? SHORTEST : last.compareTo(LONGEST) > 0 ? LONGEST : last;
  }

  private void changed() {
    if (!shown) return;
    state.set(State.WORKING);
    giveUp();
    pause.then(delay(), this::begin);
  }

  private void giveUp() {
    if (running != null) running.set(true);
  }

  private void begin() {
    if (running != null) {
      waiting = true;
      return;
    }
    Plan plan = editor.plan();
    OptionalInt row = newRow(plan);
    var givenUp = new AtomicBoolean();
    running = givenUp;
    long start = System.nanoTime();
    background.beside(
        () -> make(plan, row, givenUp),
        result -> {
          last = Duration.ofNanos(System.nanoTime() - start);
          ended(givenUp, () -> take(plan, result), () -> PageDrawer.close(background, result.pages()));
        },
        failure -> ended(givenUp, () -> state.set(State.FAILED), () -> {}));
  }

  private Made make(Plan plan, OptionalInt row, AtomicBoolean givenUp) throws Exception {
    byte[] pdf = press.pdf(plan, (done, all) -> {
      if (givenUp.get()) throw new CancellationException();
    });
    PdfPages pages = PdfPages.read(pdf);
    // The outline of the document has one entry for each row.
    return new Made(pages, row.isPresent() ? pages.pageOf(row.getAsInt()) : OptionalInt.empty());
  }

  private void ended(AtomicBoolean run, Runnable take, Runnable leave) {
    running = null;
    if (run.get()) leave.run();
    else take.run();
    if (!waiting) return;
    waiting = false;
    begin();
  }

  private void take(Plan plan, Made result) {
    madeFrom = plan;
    made.set(result);
    state.set(State.READY);
  }

  /** The number of the row where the user writes, if it is another than at the run before. */
  private OptionalInt newRow(Plan plan) {
    String row = editor.spotProperty().get() instanceof Spot.InRow cell ? cell.row() : null;
    if (row == null || row.equals(lastRow)) return OptionalInt.empty();
    lastRow = row;
    int number = plan.rows().map(r -> r.id()).toList().indexOf(row);
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
