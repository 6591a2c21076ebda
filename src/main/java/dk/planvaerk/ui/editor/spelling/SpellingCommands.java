package dk.planvaerk.ui.editor.spelling;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.Command;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The commands on spelling. */
public final class SpellingCommands {
  public final Command next;
  private final Command check;

  /**
   * @param go goes to the next misspelt word
   */
  public SpellingCommands(Texts texts, Proofs proofs, Runnable go) {
    next = Command.of(texts.get("spelling.next"), go).keys("F7")
        .disabledWhen(proofs.onProperty().map(on -> !on || !proofs.isPossible()));
    check = Command.of(texts.get("spelling.on"), () -> proofs.onProperty().set(!proofs.onProperty().get()))
        .onWhen(proofs.onProperty().map(on -> on && proofs.isPossible()))
        .disabledWhen(new ReadOnlyBooleanWrapper(!proofs.isPossible()));
  }

  public List<Command> all() {
    return List.of(next, check);
  }
}
