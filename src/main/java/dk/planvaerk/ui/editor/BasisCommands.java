package dk.planvaerk.ui.editor;

import dk.planvaerk.edit.SetKind;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.ThemeColumn;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** Whether and where it is printed what the rows answer. */
final class BasisCommands {
  final CommandMenu menu;

  BasisCommands(Texts texts, EditorModel editor, ObservableValue<Boolean> readOnly) {
    var choices = new ArrayList<Command>();
    choices.add(choice(editor, readOnly, texts.get("onpaper.basis.none"), Basis.Place.NONE));
    if (editor.plan().kind().text() == null) {
      choices.add(choice(editor, readOnly, texts.get("onpaper.basis.line", ThemeColumn.of(editor.plan().kind()).column().heading()), Basis.Place.LINE));
      choices.add(choice(editor, readOnly, texts.get("onpaper.basis.column"), Basis.Place.COLUMN));
    } else {
      choices.add(choice(editor, readOnly, texts.get("onpaper.basis.heading"), Basis.Place.LINE));
    }
    menu = CommandMenu.of(texts.get("onpaper.basis"), List.copyOf(choices));
  }

  private static Command choice(EditorModel editor, ObservableValue<Boolean> readOnly, String label, Basis.Place place) {
    return Command.of(label, () -> editor.submit("do.basisplace", SetKind.of(editor.plan(), editor.plan().kind().withBasis(place))))
        .onWhen(editor.planProperty().map(p -> p.kind().basis() == place))
        .disabledWhen(readOnly);
  }
}
