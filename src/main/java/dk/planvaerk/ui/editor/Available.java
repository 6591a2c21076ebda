package dk.planvaerk.ui.editor;

import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.editor.model.EditorModel;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/**
 * When commands can't be done: each value is true while they can't.
 *
 * @param readOnly nothing can be written at all
 * @param noCell the user writes in no cell
 * @param noStep the user writes in no cell of a step
 * @param noRowCell the user writes in no cell of a row
 */
record Available(
    ObservableValue<Boolean> readOnly, ObservableValue<Boolean> noCell,
    ObservableValue<Boolean> noStep, ObservableValue<Boolean> noRowCell) {

  static Available of(EditorModel editor) {
    return new Available(new ReadOnlyBooleanWrapper(editor.isReadOnly()), unless(editor, c -> true),
        unless(editor, c -> c.step() != null), unless(editor, c -> c.step() == null));
  }

  private static ObservableValue<Boolean> unless(EditorModel editor, Predicate<Spot.InRow> fits) {
    return Bindings.createBooleanBinding(
        () -> editor.isReadOnly() || editor.cell().filter(fits).isEmpty(), editor.spotProperty(), editor.planProperty());
  }
}
