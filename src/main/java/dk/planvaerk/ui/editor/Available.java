package dk.planvaerk.ui.editor;

import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.RowSelection;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/**
 * When commands can't be done: each value is true while they can't.
 *
 * @param readOnly nothing can be written at all
 * @param noCell the user writes in no cell
 * @param noRow the user writes in no cell and has selected no row
 * @param noStep the user writes in no cell of a step
 * @param noRowCell the user writes in no cell of a row
 */
record Available(
    ObservableValue<Boolean> readOnly, ObservableValue<Boolean> noCell, ObservableValue<Boolean> noRow,
    ObservableValue<Boolean> noStep, ObservableValue<Boolean> noRowCell) {

  static Available of(EditorModel editor, RowSelection selection) {
    return new Available(new ReadOnlyBooleanWrapper(editor.isReadOnly()), unless(editor, c -> true),
        Bindings.createBooleanBinding(
            () -> editor.isReadOnly() || (editor.cell().isEmpty() && selection.isEmpty()),
            editor.spotProperty(), editor.planProperty(), selection.rowsProperty()),
        unless(editor, c -> c.step() != null), unless(editor, c -> c.step() == null));
  }

  private static ObservableValue<Boolean> unless(EditorModel editor, Predicate<Spot.InRow> fits) {
    return Bindings.createBooleanBinding(
        () -> editor.isReadOnly() || editor.cell().filter(fits).isEmpty(), editor.spotProperty(), editor.planProperty());
  }
}
