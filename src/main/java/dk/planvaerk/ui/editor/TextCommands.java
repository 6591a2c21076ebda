package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.CommandMenu;
import dk.planvaerk.ui.editor.text.Formatting;
import dk.planvaerk.ui.editor.text.TextEditor;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The looks of what is selected in the text that is being written in, or of what is typed there next. */
final class TextCommands {
  private final ObservableValue<@Nullable Node> writing;
  final List<Command> all;
  final CommandMenu menu;

  /**
   * @param writing the text field that is being written in, or was last
   * @param references what refers to other places
   */
  TextCommands(Texts texts, ObservableValue<@Nullable Node> writing, List<Command> references) {
    this.writing = writing;
    Command bold = command(texts.get("text.bold"), Formatting::toggleBold, Formatting::boldProperty)
        .keys("Shortcut+B").icon("fth-bold");
    Command italic = command(texts.get("text.italic"), Formatting::toggleItalic, Formatting::italicProperty)
        .keys("Shortcut+I").icon("fth-italic");
    Command items = command(texts.get("text.items"), Formatting::toggleItems, Formatting::itemsProperty)
        .keys("Shortcut+Shift+L").icon("fth-list");
    all = List.of(bold, italic, items);
    menu = CommandMenu.of(texts.get("menu.text"), List.of(bold, italic), List.of(items), references);
  }

  private Command command(String label, Consumer<Formatting> action, Function<Formatting, ReadOnlyBooleanProperty> on) {
    ObservableValue<Boolean> off = new ReadOnlyBooleanWrapper(false);
    return Command.of(label, () -> {
      if (writing.getValue() instanceof TextEditor editor) action.accept(editor.formatting());
    })
        .onWhen(writing.flatMap(n -> n instanceof TextEditor t ? on.apply(t.formatting()) : off).orElse(false))
        .disabledWhen(writing.map(n -> !(n instanceof TextEditor t && t.isEditable())).orElse(true));
  }
}
