package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.FirstLetter;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.StepActions;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** The commands on the step where the user writes, and on the column's text in its row. */
final class StepCommands {
  private final Texts texts;
  private final Unit unit;
  private final boolean running;
  final Command add;
  final Command remove;
  final List<Command> all;
  /** Without an entry where steps mean nothing. */
  final CommandMenu menu;

  StepCommands(Texts texts, EditorModel editor, StepActions steps, Available available) {
    this.texts = texts;
    PlanKind kind = editor.plan().kind();
    this.unit = kind.step();
    running = kind.text() != null;
    add = command("step.add", steps::add).keys("Shortcut+ENTER").icon("fth-plus").disabledWhen(unless(editor, steps::canAdd));
    Command duplicate = command("step.duplicate", steps::duplicate).keys("Shortcut+D").disabledWhen(available.noStep());
    remove = command("step.remove", steps::remove).keys("Alt+DELETE").disabledWhen(available.noStep());
    Command up = command("step.up", () -> steps.move(-1)).keys("Alt+UP").disabledWhen(available.noCell());
    Command down = command("step.down", () -> steps.move(1)).keys("Alt+DOWN").disabledWhen(available.noCell());
    Command toSteps = keys(command("column.tosteps", () -> steps.placeColumn(Place.STEPS)), "Alt+Shift+RIGHT").disabledWhen(available.noRowCell());
    Command toRow = keys(command("column.torow", () -> steps.placeColumn(Place.ROW)), "Alt+Shift+LEFT").disabledWhen(available.noStep());
    Command split = command("step.split", steps::split).keys("Alt+Shift+ENTER").disabledWhen(unless(editor, steps::canSplit));
    Command joinUp = command("step.joinup", () -> steps.join(-1)).keys("Alt+Shift+Page Up").disabledWhen(unless(editor, () -> steps.canJoin(-1)));
    Command joinDown = command("step.joindown", () -> steps.join(1)).keys("Alt+Shift+Page Down").disabledWhen(unless(editor, () -> steps.canJoin(1)));
    if (!kind.hasSteps()) {
      all = List.of();
      menu = CommandMenu.of("");
      return;
    }
    all = List.of(add, duplicate, remove, up, down, split, joinUp, joinDown, toSteps, toRow);
    menu = CommandMenu.of(FirstLetter.capital(unit.one().in(texts.language())),
        List.of(add, duplicate, remove), List.of(up, down), List.of(split, joinUp, joinDown), List.of(toSteps, toRow));
  }

  /** What is done most. */
  List<Command> main() {
    return all.isEmpty() ? List.of() : List.of(add, remove);
  }

  private static ObservableValue<Boolean> unless(EditorModel editor, BooleanSupplier can) {
    return Bindings.createBooleanBinding(
        () -> editor.isReadOnly() || !can.getAsBoolean(), editor.spotProperty(), editor.planProperty());
  }

  /** In running text these keys are for the levels of headings. */
  private Command keys(Command command, String keys) {
    return running ? command : command.keys(keys);
  }

  private Command command(String key, Runnable action) {
    return Command.of(texts.get(key, unit.one(), unit.many()), action);
  }
}
