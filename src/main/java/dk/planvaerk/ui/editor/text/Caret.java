package dk.planvaerk.ui.editor.text;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The blinking line where one writes. */
final class Caret extends Region {
  private static final double WIDTH = 1;
  private static final Duration HALF = Duration.millis(530);

  private final Timeline blinking = new Timeline(new KeyFrame(HALF, e -> setOpacity(1 - getOpacity())));

  Caret() {
    getStyleClass().add("text-caret");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    blinking.setCycleCount(Animation.INDEFINITE);
  }

  void blink(boolean on) {
    setVisible(on);
    if (on) show();
    else blinking.stop();
  }

  /** Is seen at once after it has moved. */
  void show() {
    setOpacity(1);
    if (isVisible()) blinking.playFromStart();
  }

  void stand(double x, double y, double height) {
    resizeRelocate(Math.rint(x), y, WIDTH, height);
  }
}
