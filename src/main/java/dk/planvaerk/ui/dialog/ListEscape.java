package dk.planvaerk.ui.dialog;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Escape closes a dialog also from a list in it, which keeps the key to itself otherwise. */
public final class ListEscape {
  private ListEscape() {}

  public static void closes(DialogPane pane) {
    pane.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
      if (e.getCode() != KeyCode.ESCAPE || !(e.getTarget() instanceof ListView)) return;
      pane.getButtonTypes().stream().filter(t -> t.getButtonData() == ButtonData.CANCEL_CLOSE).findFirst().map(pane::lookupButton)
          .ifPresent(b -> ((Button) b).fire());
      e.consume();
    });
  }
}
