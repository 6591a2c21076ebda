package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.Names;
import dk.planvaerk.ui.editor.model.RowSelection;
import dk.planvaerk.ui.editor.rows.RowClipboard;
import dk.planvaerk.ui.editor.text.FieldArea;
import dk.planvaerk.ui.editor.text.TextEditor;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Undo, and the clipboard of the selected rows or of whatever text is being written in. */
final class EditCommands {
  private final Texts texts;
  private final EditorModel editor;
  private final ObservableValue<@Nullable Node> writing;
  private final RowSelection selection;
  private final RowClipboard rows;
  final Command undo;
  final Command redo;
  final List<Command> clipboard;
  final CommandMenu menu;

  /**
   * @param writing the text field that is being written in, or was last
   */
  EditCommands(
      Texts texts, EditorModel editor, ObservableValue<@Nullable Node> writing, RowSelection selection, RowClipboard rows) {
    this.texts = texts;
    this.editor = editor;
    this.writing = writing;
    this.selection = selection;
    this.rows = rows;
    undo = deed(texts.get("edit.undo"), editor.undoNameProperty(), editor::undo).keys("Shortcut+Z").icon("fth-corner-up-left");
    redo = deed(texts.get("edit.redo"), editor.redoNameProperty(), editor::redo).keys("Shortcut+Y").icon("fth-corner-up-right");
    clipboard = List.of(
        Command.of(texts.get("edit.cut"), this::cut).keys("Shortcut+X").inField(),
        Command.of(texts.get("edit.copy"), this::copy).keys("Shortcut+C").inField(),
        Command.of(texts.get("edit.paste"), this::paste).keys("Shortcut+V").inField(),
        Command.of(texts.get("edit.pastetext"), this::pasteText).keys("Shortcut+Shift+V"),
        Command.of(texts.get("edit.all"), this::selectAll).keys("Shortcut+A").inField());
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

  private void cut() {
    if (ofRows()) rows.cut();
    else inField(TextInputControl::cut, TextEditor::cut);
  }

  private void copy() {
    if (ofRows()) rows.copy();
    else inField(TextInputControl::copy, TextEditor::copy);
  }

  /** Whether rows are selected and the user has not gone to a field since. */
  private boolean ofRows() {
    return rows.hasRows() && text().isEmpty();
  }

  /** Rows and tables become rows in the table; in a field they are text, as with the field's own keys. */
  private void paste() {
    boolean inCell = text().filter(n -> n instanceof TextEditor && !(n instanceof FieldArea)).isPresent();
    if ((inCell || text().isEmpty()) && rows.paste(inCell)) return;
    if (text().isEmpty()) rows.tellNothing();
    else inField(TextInputControl::paste, TextEditor::paste);
  }

  private void pasteText() {
    if (text().isEmpty()) rows.tellNothing();
    else inField(TextInputControl::paste, TextEditor::pastePlain);
  }

  private void selectAll() {
    if (text().isEmpty()) selection.selectAll();
    else inField(TextInputControl::selectAll, TextEditor::selectAll);
  }

  /** The text field that is being written in; a cell that has been left has none. */
  private Optional<Node> text() {
    return Optional.ofNullable(writing.getValue()).filter(n -> n.getScene() != null);
  }

  private void inField(Consumer<TextInputControl> inLine, Consumer<TextEditor> inArea) {
    text().ifPresent(node -> {
      if (node instanceof TextInputControl field) inLine.accept(field);
      else if (node instanceof TextEditor area) inArea.accept(area);
    });
  }
}
