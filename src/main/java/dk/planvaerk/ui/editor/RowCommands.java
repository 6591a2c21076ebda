package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.FirstLetter;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.plan.Words;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.PriorityActions;
import dk.planvaerk.ui.editor.model.RowActions;
import dk.planvaerk.ui.editor.model.RowSelection;
import dk.planvaerk.ui.editor.page.PageCommands;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/** The commands on the row where the user writes. */
final class RowCommands {
  private final Texts texts;
  private final EditorModel editor;
  private final RowActions rows;
  private final RowSelection selection;
  private final Words unit;
  final Command add;
  final Command remove;
  final List<Command> all;
  final CommandMenu menu;

  RowCommands(
      Texts texts, EditorModel editor, RowActions rows, RowSelection selection, PriorityActions priorities, Dialogs dialogs,
      Available available, PageCommands page) {
    this.texts = texts;
    this.editor = editor;
    this.rows = rows;
    this.selection = selection;
    PlanKind kind = editor.plan().kind();
    this.unit = kind.row().one();
    add = command("row.add", rows::add).keys("Shortcut+Shift+ENTER").icon("fth-plus").disabledWhen(available.readOnly());
    Command duplicate = here("row.duplicate", rows::duplicate).keys("Shortcut+Shift+D").disabledWhen(available.noRow());
    remove = here("row.remove", page::remove).keys("Alt+Shift+DELETE").disabledWhen(available.noRow());
    Command up = here("row.up", () -> rows.move(-1)).keys(kind.hasSteps() ? "Alt+Shift+UP" : "Alt+UP").disabledWhen(available.noRow());
    Command down = here("row.down", () -> rows.move(1)).keys(kind.hasSteps() ? "Alt+Shift+DOWN" : "Alt+DOWN").disabledWhen(available.noRow());
    ObservableValue<Boolean> noPriority = kind.priority() == null ? new ReadOnlyBooleanWrapper(true) : available.noCell();
    boolean numbered = kind.priority() != null;
    Command priority = command("row.priority", () -> askPriority(rows, dialogs)).keys("Shortcut+Shift+P").disabledWhen(noPriority);
    ObservableValue<Boolean> none = kind.priority() == null ? new ReadOnlyBooleanWrapper(true) : available.readOnly();
    Command renumber = command("row.renumber", priorities::renumber).disabledWhen(none);
    Command select = command("row.select", selection::selectLead).keys("Shift+SPACE").inField();
    Command selectUp = command("row.selectup", () -> selection.extend(-1)).keys("Shift+UP").inField();
    Command selectDown = command("row.selectdown", () -> selection.extend(1)).keys("Shift+DOWN").inField();
    all = Stream.of(List.of(add), page.forms, List.of(duplicate, remove, up, down), page.levels, numbered ? List.of(priority) : List.<Command>of())
        .flatMap(List::stream).toList();
    menu = CommandMenu.of(FirstLetter.capital(unit.in(texts.language())),
        Stream.concat(Stream.of(add), page.forms.stream()).toList(), List.of(duplicate, remove), List.of(up, down), page.levels, page.ofBlock,
        numbered || kind.text() == null ? List.of(priority, renumber) : List.of(), List.of(select, selectUp, selectDown));
  }

  /** A command that is called after what the row is where the user is: in a running text not all are the same. */
  private Command here(String key, Runnable action) {
    Command command = command(key, action);
    if (editor.plan().kind().text() == null) return command;
    return command.labelled(Bindings.createObjectBinding(() -> texts.get(key, unitHere()),
        editor.spotProperty(), editor.planProperty(), selection.rowsProperty()));
  }

  private Words unitHere() {
    return rows.rows().stream().findFirst().map(editor.plan().kind()::unit).map(Unit::one).orElse(unit);
  }

  private Command command(String key, Runnable action) {
    return Command.of(texts.get(key, unit), action);
  }

  private void askPriority(RowActions rows, Dialogs dialogs) {
    String present = rows.priority().map(p -> Integer.toString(p)).orElse("");
    dialogs.askPriority(unit.in(texts.language()), present)
        .ifPresent(answer -> rows.setPriority(answer.isEmpty() ? null : Integer.valueOf(answer)));
  }
}
