package dk.planvaerk.ui.focus;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keys of the fields of a form. */
public final class FieldKeys {
  private FieldKeys() {}

  /** Tab leaves an area, as it leaves every other field. */
  public static void tabLeaves(TextArea area) {
    area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
      if (e.getCode() != KeyCode.TAB || e.isControlDown() || e.isAltDown()) return;
      area.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      e.consume();
    });
  }
}
