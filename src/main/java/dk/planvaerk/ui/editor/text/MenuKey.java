package dk.planvaerk.ui.editor.text;

import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The menu key and Shift+F10: the menu of the text, below the caret. */
final class MenuKey {
  /** Windows asks for the menu by itself. */
  private static final boolean ASKED = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  private final TextEditor editor;

  MenuKey(TextEditor editor) {
    this.editor = editor;
  }

  void listen() {
    editor.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
      boolean menu = e.getCode() == KeyCode.CONTEXT_MENU || (e.getCode() == KeyCode.F10 && e.isShiftDown());
      if (!menu || ASKED) return;
      editor.caretBox().ifPresent(this::ask);
      e.consume();
    });
  }

  private void ask(Bounds caret) {
    Bounds screen = editor.localToScreen(caret);
    if (screen == null) return;
    editor.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, caret.getMinX(), caret.getMaxY(),
        screen.getMinX(), screen.getMaxY(), true, null));
  }
}
