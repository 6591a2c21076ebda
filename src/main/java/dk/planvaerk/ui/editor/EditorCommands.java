package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.command.MenuEntry;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.RowActions;
import dk.planvaerk.ui.editor.model.RowSelection;
import dk.planvaerk.ui.editor.model.StepActions;
import dk.planvaerk.ui.editor.rows.RowClipboard;
import dk.planvaerk.ui.editor.rows.RowPreview;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.KeyEvent;

/** All commands of a window with a plan, one group of them a class, and the menus they stand in. */
final class EditorCommands {
  final FileCommands file;
  final EditCommands edit;
  final RowCommands row;
  final StepCommands step;
  final RowActions rows;
  final RowClipboard clipboard;
  private final List<CommandMenu> menus;

  /**
   * @param writing the text field that is being written in, or was last
   * @param preview asks what a pasted table is to become
   */
  EditorCommands(
      Texts texts, EditorModel editor, DocumentModel document, Dialogs dialogs, WindowActions window,
      Supplier<Optional<Node>> writing, RowSelection selection, RowPreview preview) {
    Available available = Available.of(editor, selection);
    rows = new RowActions(editor, selection);
    clipboard = new RowClipboard(editor, selection, rows, preview);
    file = new FileCommands(texts, document, window, available.readOnly());
    edit = new EditCommands(texts, editor, writing, selection, clipboard);
    row = new RowCommands(texts, editor, rows, selection, dialogs, available);
    step = new StepCommands(texts, editor, new StepActions(editor, rows), available);
    menus = List.of(file.menu, edit.menu, row.menu, step.menu,
        CommandMenu.of(texts.get("menu.help"), List.of(Command.of(texts.get("help.about"), window::showAbout))));
  }

  /** The menus of the bar, from left to right. */
  List<CommandMenu> menus() {
    return menus;
  }

  /** The menu of a cell. */
  List<MenuEntry> ofCell() {
    return CommandMenu.lined(edit.clipboard, step.all, row.all);
  }

  /** The menu of selected rows. */
  List<MenuEntry> ofRows() {
    return CommandMenu.lined(edit.clipboard, row.all);
  }

  /** The menu of a field of the head. */
  List<MenuEntry> ofField() {
    return CommandMenu.lined(edit.clipboard);
  }

  /** Does what the keys stand for, wherever the focus is; says whether they stand for something. */
  boolean press(KeyEvent e) {
    Optional<Command> pressed = menus.stream().flatMap(MenuEntry::commands)
        .filter(c -> c.keys() != null && c.keys().match(e) && !(c.ofField() && takesKeys(e.getTarget()))).findFirst();
    pressed.filter(c -> !c.disabled().getValue()).ifPresent(c -> c.action().run());
    return pressed.isPresent();
  }

  /** Controls have uses of their own for the keys of a text field. */
  private static boolean takesKeys(EventTarget target) {
    return target instanceof Control || (target instanceof Node node && EditCommands.isText(node));
  }
}
