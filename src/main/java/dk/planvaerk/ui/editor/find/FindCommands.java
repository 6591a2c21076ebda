package dk.planvaerk.ui.editor.find;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The commands of finding and replacing. */
public final class FindCommands {
  private final List<Command> all;

  /**
   * @param open opens the bar, with what replaces or without
   * @param go goes to the next hit (1) or the one before (-1)
   */
  public FindCommands(Texts texts, boolean readOnly, Consumer<Boolean> open, Consumer<Integer> go) {
    all = List.of(
        Command.of(texts.get("find.find"), () -> open.accept(false)).keys("Shortcut+F").icon("fth-search"),
        Command.of(texts.get("find.replace"), () -> open.accept(true)).keys("Shortcut+H")
            .disabledWhen(new ReadOnlyBooleanWrapper(readOnly)),
        Command.of(texts.get("find.next"), () -> go.accept(1)).keys("F3"),
        Command.of(texts.get("find.previous"), () -> go.accept(-1)).keys("Shift+F3"));
  }

  public List<Command> all() {
    return all;
  }
}
