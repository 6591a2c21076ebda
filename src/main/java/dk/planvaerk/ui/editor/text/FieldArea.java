package dk.planvaerk.ui.editor.text;

import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field with a text, as tall as the text is, that Tab leaves: forwards (1) or backwards (-1). */
public final class FieldArea extends TextEditor {
  /**
   * @param leave told that Tab leaves the field
   * @param aside told before and after something that is a step of undo by itself
   */
  public FieldArea(Typesetter typesetter, String prompt, IntConsumer leave, Runnable aside) {
    super(typesetter);
    getStyleClass().add("field-area");
    setPrompt(prompt);
    onAside(aside);
    addEventFilter(KeyEvent.KEY_PRESSED, e -> {
      if (e.getCode() != KeyCode.TAB || e.isShortcutDown() || e.isAltDown()) return;
      leave.accept(e.isShiftDown() ? -1 : 1);
      e.consume();
    });
  }
}
