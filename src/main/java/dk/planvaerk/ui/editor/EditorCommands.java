package dk.planvaerk.ui.editor;

import dk.planvaerk.export.Exporter;
import dk.planvaerk.export.Exporters;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Words;
import dk.planvaerk.ui.dialog.Dialogs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** The commands on a plan and on its file: one entry each. */
final class EditorCommands {
  private static final List<String> EXPORT_KEYS = List.of("Shortcut+E", "Shortcut+Shift+E");

  private final Texts texts;
  private final EditorModel editor;
  private final PlanKind kind;
  private final ObservableValue<Boolean> never = new ReadOnlyBooleanWrapper(false);
  private final ObservableValue<Boolean> noCell;
  private final ObservableValue<Boolean> noStep;
  private final ObservableValue<Boolean> readOnly;

  final EditorCommand save;
  final EditorCommand saveAs;
  final List<EditorCommand> exports;
  final List<EditorCommand> copies;
  final EditorCommand undo;
  final EditorCommand redo;
  final EditorCommand addRow;
  final EditorCommand duplicateRow;
  final EditorCommand removeRow;
  final EditorCommand rowUp;
  final EditorCommand rowDown;
  final EditorCommand priority;
  final EditorCommand addStep;
  final EditorCommand duplicateStep;
  final EditorCommand removeStep;
  final EditorCommand stepUp;
  final EditorCommand stepDown;
  final EditorCommand toSteps;
  final EditorCommand toRow;

  EditorCommands(Texts texts, EditorModel editor, DocumentModel document, Dialogs dialogs) {
    this.texts = texts;
    this.editor = editor;
    this.kind = editor.plan().kind();
    readOnly = new ReadOnlyBooleanWrapper(editor.isReadOnly());
    noCell = unless(c -> true);
    noStep = unless(c -> c.step() != null);
    save = command("file.save", "Shortcut+S", "fth-save", document::save, readOnly);
    saveAs = command("file.saveas", "Shortcut+Shift+S", null, document::saveAs, readOnly);
    exports = exports(document, false);
    copies = exports(document, true);
    undo = new EditorCommand(editor.undoNameProperty().map(n -> named("edit.undo", n)), keys("Shortcut+Z"),
        "fth-corner-up-left", editor::undo, editor.undoNameProperty().map(String::isEmpty));
    redo = new EditorCommand(editor.redoNameProperty().map(n -> named("edit.redo", n)), keys("Shortcut+Y"),
        "fth-corner-up-right", editor::redo, editor.redoNameProperty().map(String::isEmpty));
    addRow = command("row.add", "Shortcut+Shift+ENTER", "fth-plus", editor::addRow, readOnly);
    duplicateRow = command("row.duplicate", "Shortcut+Shift+D", null, editor::duplicateRow, noCell);
    removeRow = command("row.remove", "Alt+Shift+DELETE", null, editor::removeRow, noCell);
    rowUp = command("row.up", "Alt+Shift+UP", null, () -> editor.moveRow(-1), noCell);
    rowDown = command("row.down", "Alt+Shift+DOWN", null, () -> editor.moveRow(1), noCell);
    priority = command("row.priority", "Shortcut+Shift+P", null, () -> askPriority(dialogs), kind.priority() == null ? new ReadOnlyBooleanWrapper(true) : noCell);
    addStep = command("step.add", "Shortcut+ENTER", "fth-plus", editor::addStep, noCell);
    duplicateStep = command("step.duplicate", "Shortcut+D", null, editor::duplicateStep, noStep);
    removeStep = command("step.remove", "Alt+DELETE", null, editor::removeStep, noStep);
    stepUp = command("step.up", "Alt+UP", null, () -> editor.moveStep(-1), noCell);
    stepDown = command("step.down", "Alt+DOWN", null, () -> editor.moveStep(1), noCell);
    toSteps = command("column.tosteps", "Alt+Shift+RIGHT", null, () -> editor.placeColumn(Place.STEPS), unless(c -> c.step() == null));
    toRow = command("column.torow", "Alt+Shift+LEFT", null, () -> editor.placeColumn(Place.ROW), noStep);
  }

  /** All that have keys which work wherever the focus is. */
  Stream<EditorCommand> all() {
    return Stream.concat(exports.stream(), Stream.of(save, saveAs, undo, redo, addRow, duplicateRow, removeRow, rowUp,
        rowDown, priority, addStep, duplicateStep, removeStep, stepUp, stepDown, toSteps, toRow));
  }

  /** One for each format there is; the first ones have keys. */
  private List<EditorCommand> exports(DocumentModel document, boolean withPlan) {
    var commands = new ArrayList<EditorCommand>();
    for (Exporter exporter : Exporters.all()) {
      int at = commands.size();
      KeyCombination keys = !withPlan && at < EXPORT_KEYS.size() ? keys(EXPORT_KEYS.get(at)) : null;
      String label = withPlan ? texts.get("file.copy", exporter.name()) : texts.get("file.export", exporter.name());
      commands.add(new EditorCommand(new ReadOnlyStringWrapper(label), keys, null,
          () -> document.export(exporter, withPlan), never));
    }
    return commands;
  }

  private void askPriority(Dialogs dialogs) {
    String present = editor.priority().map(p -> Integer.toString(p)).orElse("");
    dialogs.askPriority(kind.row().one().in(texts.language()), present)
        .ifPresent(answer -> editor.setPriority(answer.isEmpty() ? null : Integer.valueOf(answer)));
  }

  private ObservableValue<Boolean> unless(Predicate<Spot.InRow> fits) {
    return Bindings.createBooleanBinding(
        () -> editor.isReadOnly() || editor.cell().filter(fits).isEmpty(), editor.spotProperty(), editor.planProperty());
  }

  private EditorCommand command(
      String key, @Nullable String keys, @Nullable String icon, Runnable action, ObservableValue<Boolean> disabled) {
    return new EditorCommand(
        new ReadOnlyStringWrapper(say(key)), keys == null ? null : keys(keys), icon, action, disabled);
  }

  private static KeyCombination keys(String keys) {
    return KeyCombination.keyCombination(keys);
  }

  private String say(String key) {
    return texts.get(key, word(kind.row().one()), word(kind.step().one()), word(kind.step().many()));
  }

  /** "Fortryd: slet emne", or only "Fortryd" where there is nothing to take back. */
  private String named(String key, String what) {
    return what.isEmpty() ? say(key) : say(key) + ": " + say(what);
  }

  private String word(Words words) {
    return words.in(texts.language());
  }
}
