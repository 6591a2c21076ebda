package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Words;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.Names;
import dk.planvaerk.ui.editor.model.PriorityActions;
import dk.planvaerk.ui.editor.model.RowActions;
import dk.planvaerk.ui.editor.model.RowSelection;
import dk.planvaerk.ui.editor.page.PageCommands;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/** The commands on the row where the user writes. */
final class RowCommands {
  private final Texts texts;
  private final Words unit;
  final Command add;
  final Command remove;
  final List<Command> all;
  final CommandMenu menu;

  RowCommands(
      Texts texts, EditorModel editor, RowActions rows, RowSelection selection, PriorityActions priorities, Dialogs dialogs,
      Available available, PageCommands page) {
    this.texts = texts;
    PlanKind kind = editor.plan().kind();
    this.unit = kind.row().one();
    add = command("row.add", rows::add).keys("Shortcut+Shift+ENTER").icon("fth-plus").disabledWhen(available.readOnly());
    Command duplicate = command("row.duplicate", rows::duplicate).keys("Shortcut+Shift+D").disabledWhen(available.noRow());
    remove = command("row.remove", page::remove).keys("Alt+Shift+DELETE").disabledWhen(available.noRow());
    Command up = command("row.up", () -> rows.move(-1)).keys(kind.hasSteps() ? "Alt+Shift+UP" : "Alt+UP").disabledWhen(available.noRow());
    Command down = command("row.down", () -> rows.move(1)).keys(kind.hasSteps() ? "Alt+Shift+DOWN" : "Alt+DOWN").disabledWhen(available.noRow());
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
    menu = CommandMenu.of(Names.capital(unit.in(texts.language())),
        Stream.concat(Stream.of(add), page.forms.stream()).toList(), List.of(duplicate, remove), List.of(up, down), page.levels, page.ofBlock,
        numbered || kind.text() == null ? List.of(priority, renumber) : List.of(), List.of(select, selectUp, selectDown));
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
