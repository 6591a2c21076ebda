package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.PlanKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import org.fxmisc.richtext.GenericStyledArea;
import org.jspecify.annotations.Nullable;

/** The menu bar of a window with a plan, and the menu of a cell. */
final class EditorMenu {
  private final EditorCommands commands;
  private final Texts texts;
  private final Supplier<Optional<Node>> writing;

  /**
   * @param writing the text field that is being written in, or was last
   */
  EditorMenu(EditorCommands commands, Texts texts, Supplier<Optional<Node>> writing) {
    this.commands = commands;
    this.writing = writing;
    this.texts = texts;
  }

  MenuBar bar(PlanKind kind, WindowActions window) {
    var open = new Menu(texts.get("menu.new"));
    for (PlanKind k : window.kinds()) { // the one that is offered first has the keys
      String keys = open.getItems().isEmpty() ? "Shortcut+N" : null;
      open.getItems().add(item(k.name().in(texts.language()), keys, () -> window.newPlan(k)));
    }
    var copy = new Menu(texts.get("menu.copy"), null, items(commands.copies));
    var file = new Menu(texts.get("menu.file"), null,
        open,
        item(texts.get("file.open"), "Shortcut+O", window::open),
        item(texts.get("file.start"), "Shortcut+Shift+O", window::showStart),
        new SeparatorMenuItem(),
        item(commands.save), item(commands.saveAs),
        new SeparatorMenuItem(),
        item(texts.get("file.close"), "Shortcut+W", window::close));
    file.getItems().addAll(file.getItems().size() - 1, List.of(items(commands.exports)));
    file.getItems().addAll(file.getItems().size() - 1, List.of(copy, new SeparatorMenuItem()));
    var edit = new Menu(texts.get("menu.edit"), null,
        item(commands.undo), item(commands.redo),
        new SeparatorMenuItem(),
        clipboard("edit.cut", "Shortcut+X"), clipboard("edit.copy", "Shortcut+C"),
        clipboard("edit.paste", "Shortcut+V"), clipboard("edit.all", "Shortcut+A"));
    var row = new Menu("_" + Names.capital(kind.row().one().in(texts.language())), null,
        item(commands.addRow), item(commands.duplicateRow), item(commands.removeRow),
        new SeparatorMenuItem(), item(commands.rowUp), item(commands.rowDown),
        new SeparatorMenuItem(), item(commands.priority));
    var step = new Menu("_" + Names.capital(kind.step().one().in(texts.language())), null,
        item(commands.addStep), item(commands.duplicateStep), item(commands.removeStep),
        new SeparatorMenuItem(), item(commands.stepUp), item(commands.stepDown),
        new SeparatorMenuItem(), item(commands.toSteps), item(commands.toRow));
    var help = new Menu(texts.get("menu.help"), null, item(texts.get("help.about"), null, window::showAbout));
    return new MenuBar(file, edit, row, step, help);
  }

  ContextMenu ofCell() {
    return new ContextMenu(
        clipboard("edit.cut", "Shortcut+X"), clipboard("edit.copy", "Shortcut+C"), clipboard("edit.paste", "Shortcut+V"),
        new SeparatorMenuItem(),
        item(commands.addStep), item(commands.duplicateStep), item(commands.removeStep),
        item(commands.stepUp), item(commands.stepDown), item(commands.toSteps), item(commands.toRow),
        new SeparatorMenuItem(),
        item(commands.addRow), item(commands.duplicateRow), item(commands.removeRow),
        item(commands.rowUp), item(commands.rowDown), item(commands.priority));
  }

  /** The menu of a field of the head. */
  ContextMenu ofField() {
    return new ContextMenu(
        clipboard("edit.cut", "Shortcut+X"), clipboard("edit.copy", "Shortcut+C"),
        clipboard("edit.paste", "Shortcut+V"), clipboard("edit.all", "Shortcut+A"));
  }

  /** Whether cutting, copying and pasting work in a node. */
  static boolean isText(@Nullable Node node) {
    return node instanceof TextInputControl || node instanceof GenericStyledArea<?, ?, ?>;
  }

  static MenuItem[] items(List<EditorCommand> commands) {
    return commands.stream().map(EditorMenu::item).toArray(MenuItem[]::new);
  }

  static MenuItem item(EditorCommand command) {
    var item = new MenuItem();
    item.textProperty().bind(command.label());
    item.setAccelerator(command.keys());
    item.setOnAction(e -> command.action().run());
    item.disableProperty().bind(command.disabled());
    return item;
  }

  private static MenuItem item(String label, @Nullable String keys, Runnable action) {
    var item = new MenuItem(label);
    if (keys != null) item.setAccelerator(KeyCombination.keyCombination(keys));
    item.setOnAction(e -> action.run());
    return item;
  }

  /** Works on whatever is being written in; the keys are the text field's own. */
  private MenuItem clipboard(String key, String keys) {
    var item = new MenuItem(texts.get(key));
    item.setAccelerator(KeyCombination.keyCombination(keys));
    item.setOnAction(e -> writing.get().ifPresent(field -> act(field, key)));
    return item;
  }

  private static void act(Node where, String key) {
    if (where instanceof TextInputControl field) {
      switch (key) {
        case "edit.cut" -> field.cut();
        case "edit.copy" -> field.copy();
        case "edit.paste" -> field.paste();
        default -> field.selectAll();
      }
    } else if (where instanceof GenericStyledArea<?, ?, ?> area) {
      switch (key) {
        case "edit.cut" -> area.cut();
        case "edit.copy" -> area.copy();
        case "edit.paste" -> area.paste();
        default -> area.selectAll();
      }
    }
  }
}
