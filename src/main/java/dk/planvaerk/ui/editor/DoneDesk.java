package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.editor.done.DoneCommands;
import dk.planvaerk.ui.editor.done.FollowUpBar;
import dk.planvaerk.ui.editor.done.HiddenLine;
import dk.planvaerk.ui.editor.done.StateNotes;
import dk.planvaerk.ui.editor.model.DoneActions;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.FollowUp;
import dk.planvaerk.ui.editor.model.OpenRows;
import dk.planvaerk.ui.editor.model.RowSelection;
import dk.planvaerk.ui.editor.model.StateActions;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

/** Joins marking as done to the text that is being written in, and to what is shown of the plan. */
final class DoneDesk {
  private final Texts texts;
  private final EditorModel editor;
  private final RowSelection selection;
  private final Supplier<Optional<Written>> written;
  private final FollowUp follow;
  private final DoneActions done;
  final StateActions states;
  final OpenRows open;
  final StateNotes notes;

  /**
   * @param written the text that is being written in
   */
  DoneDesk(Locale language, EditorModel editor, RowSelection selection, Clock clock, Supplier<Optional<Written>> written) {
    texts = Texts.of(DoneCommands.class, language);
    this.editor = editor;
    this.selection = selection;
    this.written = written;
    states = new StateActions(editor, clock);
    follow = new FollowUp(editor, states);
    done = new DoneActions(editor, selection, states, follow);
    open = new OpenRows(editor, selection);
    notes = new StateNotes(texts, states::today);
  }

  DoneCommands commands(ObservableValue<Boolean> noCell) {
    return new DoneCommands(texts, editor, selection, done, follow, open, this::toggleLines, noCell);
  }

  /**
   * The line that asks; it takes room from the table, and what was marked stays in sight.
   *
   * @param reveal brings a cell into sight
   */
  FollowUpBar bar(DoneCommands commands, Runnable back, Consumer<Spot> reveal) {
    follow.askedProperty().subscribe(asked -> {
      if (asked != null) Platform.runLater(() -> editor.cell().ifPresent(reveal));
    });
    return new FollowUpBar(texts, editor, follow, states::today, commands.twins, commands.still,
        commands.reopenRewritten, back);
  }

  HiddenLine hidden(DoneCommands commands) {
    return new HiddenLine(texts, editor, open, commands.openOnly);
  }

  /** The paragraphs where the caret is or that are selected; all of a cell that is only read. */
  private void toggleLines() {
    editor.cell().ifPresent(cell -> {
      Optional<Written> in = written.get().filter(w -> w.where().equals(cell));
      int all = editor.plan().text(cell).map(t -> t.shown().length()).orElse(0);
      done.toggleLines(cell, in.map(Written::from).orElse(0), in.map(Written::to).orElse(all));
    });
  }

  /** Goes on to the next cell that is shown. */
  boolean walk(Spot.InRow from, int by) {
    return open.walk(from, by);
  }

  /** Goes up or down to the next cell that is shown. */
  boolean climb(Spot.InRow from, int by) {
    return open.climb(from, by);
  }
}
