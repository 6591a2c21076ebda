package dk.planvaerk.ui.editor.panel;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The border between a panel and the table, dragged by mouse or moved by the arrow keys. */
final class PanelBorder extends StackPane {
  /** Width that the mouse takes hold of, in pixels. */
  static final double GRIP = 7;
  private static final double STEP_EM = 1;

  private final Side side;
  private final PanelState state;
  private double em = 1;
  private double from;
  private double was;

  PanelBorder(String words, Side side, PanelState state) {
    this.side = side;
    this.state = state;
    var line = new Region();
    line.getStyleClass().add("panel-line");
    getChildren().add(line);
    getStyleClass().add("panel-border");
    setManaged(false);
    setCursor(Cursor.H_RESIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.THUMB);
    setAccessibleText(words);
    addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
      from = e.getSceneX();
      was = state.width(side).get();
      if (e.getClickCount() == 2) state.resetWidth(side);
    });
    addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> state.setWidth(side, was + outwards(e.getSceneX() - from) / em));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Pixels of an em. */
  void measure(double newEm) {
    em = newEm;
  }

  private void pressed(KeyEvent e) {
    if (e.isAltDown() || e.isShortcutDown()) return;
    double width = state.width(side).get();
    switch (e.getCode()) {
      case LEFT -> state.setWidth(side, width + outwards(-STEP_EM));
      case RIGHT -> state.setWidth(side, width + outwards(STEP_EM));
      case HOME -> state.resetWidth(side);
      default -> {
        return;
      }
    }
    e.consume();
  }

  /** What moving to the right adds to the panel. */
  private double outwards(double right) {
    return side == Side.LEFT ? right : -right;
  }
}
