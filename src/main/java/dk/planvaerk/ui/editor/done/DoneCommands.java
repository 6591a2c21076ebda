package dk.planvaerk.ui.editor.done;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.FirstLetter;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.plan.Words;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.editor.model.DoneActions;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.FollowUp;
import dk.planvaerk.ui.editor.model.OpenRows;
import dk.planvaerk.ui.editor.model.RowSelection;
import dk.planvaerk.ui.editor.model.StepAt;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** The commands on how far the steps are where the user is, or in the selected rows. */
public final class DoneCommands {
  private final Texts texts;
  private final PlanKind kind;
  private final DoneActions done;
  private final ObservableValue<List<StepAt>> targets;
  private final ObservableValue<Boolean> none;
  /** Marks as done, or reopens. */
  public final Command toggle;
  /** Shows only rows where something is left to do. */
  public final Command openOnly;
  /** What was rewritten is done as it stands now. */
  public final Command still;
  /** What was rewritten is open again. */
  public final Command reopenRewritten;
  /** Marks what says the same elsewhere. */
  public final Command twins;
  public final CommandMenu menu;
  /** What can be done with a step, for the menu of a cell. */
  public final CommandMenu ofCell;
  /** What can be done with whole rows. */
  public final CommandMenu ofRows;

  /**
   * @param lines marks the paragraphs that are being written in, or reopens them
   * @param noCell whether the user is in no cell
   */
  public DoneCommands(
      Texts texts, EditorModel editor, RowSelection selection, DoneActions done, FollowUp follow, OpenRows open,
      Runnable lines, ObservableValue<Boolean> noCell) {
    this.texts = texts;
    this.done = done;
    kind = editor.plan().kind();
    targets = Bindings.createObjectBinding(
        done::targets, editor.spotProperty(), editor.planProperty(), selection.rowsProperty());
    boolean never = editor.isReadOnly() || kind.status(Status.Meaning.DONE).isEmpty();
    none = targets.map(t -> never || t.isEmpty());
    toggle = Command.of("", () -> done.toggle(done.targets())).labelled(targets.map(this::label)).keys("Shortcut+G").icon("fth-check-square")
        .disabledWhen(none);
    Command row = Command.of("", () -> done.toggle(done.ofRow())).labelled(targets.map(t -> rowLabel())).disabledWhen(noCell);
    Command paragraphs = Command.of(texts.get("done.lines", name()), lines).keys("Shortcut+Shift+G").disabledWhen(noCell);
    List<Command> statuses = kind.statuses().stream().map(this::status).toList();
    Command next = Command.of(texts.get("done.next", kind.step().one()), done::goToNextOpen).keys("Shortcut+J");
    openOnly = Command.of(texts.get("done.openonly", kind.row().many()), () -> open.onProperty().set(!open.onProperty().get()))
        .keys("Shortcut+Shift+J").onWhen(open.onProperty());
    twins = Command.of(texts.get("done.twins", kind.step().one()), follow::takeTwins).keys("Shortcut+M")
        .disabledWhen(follow.askedProperty().map(a -> follow.twins().isEmpty()).orElse(true));
    ObservableValue<Boolean> nothingRewritten = follow.askedProperty().map(a -> !(a instanceof FollowUp.Rewritten)).orElse(true);
    still = Command.of(texts.get("done.still", name()), done::stillDone).keys("Shortcut+Shift+A").disabledWhen(nothingRewritten);
    reopenRewritten = Command.of(texts.get("done.reopenrewritten"), done::reopenRewritten).disabledWhen(nothingRewritten);
    List<Command> others = kind.statuses().stream().filter(s -> !kind.status(Status.Meaning.DONE).equals(Optional.of(s))).map(this::status).toList();
    boolean steps = kind.hasSteps();
    List<Command> marks = steps ? List.of(toggle, row, paragraphs, twins, still) : List.of(toggle, paragraphs, still);
    menu = CommandMenu.of(texts.get("done.menu"), marks, others, List.of(next));
    ofCell = CommandMenu.of(menu.plainTitle(), statuses, steps ? List.of(row, paragraphs) : List.of(paragraphs));
    ofRows = CommandMenu.of(menu.plainTitle(), statuses);
  }

  private Command status(Status status) {
    return Command.of(status.name().in(texts.language()), () -> done.setStatus(done.targets(), status))
        .onWhen(targets.map(t -> done.have(t, status))).disabledWhen(none);
  }

  /** "Markér emner som gennemført": the unit that it is for, or the one that it is of. */
  private String label(List<StepAt> steps) {
    Set<String> rows = steps.stream().map(StepAt::row).collect(Collectors.toSet());
    Unit unit = done.unit(steps);
    Words words = rows.size() > 1 ? unit.many() : unit.one();
    return done.reopens(steps) ? texts.get("done.reopen", words) : texts.get("done.mark", words, name());
  }

  private String rowLabel() {
    Words unit = kind.row().one();
    return done.reopens(done.ofRow()) ? texts.get("done.reopen", unit) : texts.get("done.mark", unit, name());
  }

  /** What the kind calls done, as in a sentence. */
  private String name() {
    return kind.status(Status.Meaning.DONE).map(s -> FirstLetter.inSentence(s.name().in(texts.language()))).orElse("");
  }
}
