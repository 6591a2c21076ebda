package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.Names;
import dk.planvaerk.ui.editor.text.TextEditor;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Undo, and the clipboard of whatever text is being written in. */
final class EditCommands {
  private final Texts texts;
  private final EditorModel editor;
  private final ObservableValue<@Nullable Node> writing;
  final Command undo;
  final Command redo;
  final List<Command> clipboard;
  final CommandMenu menu;

  /**
   * @param writing the text field that is being written in, or was last
   */
  EditCommands(Texts texts, EditorModel editor, ObservableValue<@Nullable Node> writing) {
    this.texts = texts;
    this.editor = editor;
    this.writing = writing;
    undo = deed(texts.get("edit.undo"), editor.undoNameProperty(), editor::undo).keys("Shortcut+Z").icon("fth-corner-up-left");
    redo = deed(texts.get("edit.redo"), editor.redoNameProperty(), editor::redo).keys("Shortcut+Y").icon("fth-corner-up-right");
    clipboard = List.of(
        inField(texts.get("edit.cut"), TextInputControl::cut, TextEditor::cut).keys("Shortcut+X"),
        inField(texts.get("edit.copy"), TextInputControl::copy, TextEditor::copy).keys("Shortcut+C"),
        inField(texts.get("edit.paste"), TextInputControl::paste, TextEditor::paste).keys("Shortcut+V"),
        inField(texts.get("edit.all"), TextInputControl::selectAll, TextEditor::selectAll).keys("Shortcut+A"));
    menu = CommandMenu.of(texts.get("menu.edit"), List.of(undo, redo), clipboard);
  }

  /** Whether cutting, copying and pasting work in a node. */
  static boolean isText(@Nullable Node node) {
    return node instanceof TextInputControl || node instanceof TextEditor;
  }

  /** "Fortryd: slet emne", or only "Fortryd" where there is nothing to take back. */
  private Command deed(String label, ReadOnlyStringProperty deed, Runnable action) {
    return Command.of(label, action)
        .labelled(deed.map(d -> d.isEmpty() ? label : label + ": " + Names.deed(d, editor.plan().kind(), texts.language())))
        .disabledWhen(deed.map(String::isEmpty));
  }

  private Command inField(String label, Consumer<TextInputControl> inLine, Consumer<TextEditor> inArea) {
    return Command.of(label, () -> {
      if (writing.getValue() instanceof TextInputControl field) inLine.accept(field);
      else if (writing.getValue() instanceof TextEditor area) inArea.accept(area);
    }).inField();
  }
}
