package dk.planvaerk.ui.editor;

import dk.planvaerk.edit.PrintCase;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.editor.model.BasisPlaces;
import dk.planvaerk.ui.editor.model.EditorModel;
import javafx.beans.value.ObservableValue;

/** Whether and where it is printed what the rows answer, and whether the fields of the case are. */
final class BasisCommands {
  final CommandMenu menu;
  final Command ofCase;

  BasisCommands(Texts texts, EditorModel editor, ObservableValue<Boolean> readOnly) {
    PlanKind kind = editor.plan().kind();
    menu = CommandMenu.of(texts.get("onpaper.basis"), BasisPlaces.of(kind).stream()
        .map(p -> choice(editor, readOnly, BasisPlaces.name(kind, p).in(texts.language()), p)).toList());
    boolean none = kind.unprintedFields().isEmpty();
    ofCase = Command.of(texts.get("onpaper.case"), () -> editor.submit("do.printcase", new PrintCase(!editor.plan().casePrinted())))
        .onWhen(editor.planProperty().map(Plan::casePrinted))
        .disabledWhen(readOnly.map(only -> only || none));
  }

  private static Command choice(EditorModel editor, ObservableValue<Boolean> readOnly, String label, Basis.Place place) {
    return Command.of(label, () -> editor.submit("do.basisplace", BasisPlaces.edit(editor.plan(), place)))
        .onWhen(editor.planProperty().map(p -> BasisPlaces.in(p.kind()) == place))
        .disabledWhen(readOnly);
  }
}
