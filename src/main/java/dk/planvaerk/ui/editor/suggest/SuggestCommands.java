package dk.planvaerk.ui.editor.suggest;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** The commands on what is offered while one writes. */
public final class SuggestCommands {
  private final List<Command> all;

  /**
   * @param ask shows what there is where the caret stands
   * @param nowhere whether the user writes in no text of the plan
   */
  public SuggestCommands(Texts texts, SuggestModel model, Runnable ask, ObservableValue<Boolean> nowhere) {
    all = List.of(
        Command.of(texts.get("suggest.ask"), ask).keys("Ctrl+SPACE").disabledWhen(nowhere),
        Command.of(texts.get("suggest.on"), () -> model.onProperty().set(!model.onProperty().get()))
            .onWhen(model.onProperty()));
  }

  public List<Command> all() {
    return all;
  }
}
