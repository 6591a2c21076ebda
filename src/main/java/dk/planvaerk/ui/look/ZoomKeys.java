package dk.planvaerk.ui.look;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** What the keys of the zoom ask for, on every keyboard and on its numbers too. */
enum ZoomKeys {
  LARGER, SMALLER, USUAL;

  static Optional<ZoomKeys> of(KeyEvent e) {
    if (!e.isShortcutDown() || e.isAltDown()) return Optional.empty();
    return switch (e.getCode()) {
      case PLUS, ADD, EQUALS -> Optional.of(LARGER);
      case MINUS, SUBTRACT -> Optional.of(SMALLER);
      case DIGIT0, NUMPAD0 -> Optional.of(USUAL);
      default -> Optional.empty();
    };
  }
}
