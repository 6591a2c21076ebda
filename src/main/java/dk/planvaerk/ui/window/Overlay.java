package dk.planvaerk.ui.window;

import dk.planvaerk.language.Texts;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** What lies over a window for a moment: that a plan is being opened, or that files can be dropped here. */
final class Overlay extends StackPane {
  /** What is there at once needs no word. */
  private static final Duration PATIENCE = Duration.millis(300);

  private final Texts texts;
  private final Label words = new Label();
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private int opening;

  Overlay(Texts texts) {
    this.texts = texts;
    words.getStyleClass().add("overlay-words");
    words.setWrapText(true);
    getStyleClass().add("overlay");
    getChildren().add(words);
    setMouseTransparent(true);
    setVisible(false);
    patience.setOnFinished(e -> setVisible(true));
  }

  /**
   * A plan is being opened.
   *
   * @param name of its file
   */
  void begin(String name) {
    opening++;
    words.setText(texts.get("overlay.opening", name));
    words.setGraphic(new ProgressIndicator());
    patience.playFromStart();
  }

  /** A plan has been opened, or could not be. */
  void end() {
    opening--;
    if (opening > 0) return;
    patience.stop();
    setVisible(false);
  }

  /** Files are held over the window, or no longer. */
  void setDrop(boolean held) {
    if (opening > 0) return;
    if (held && !isVisible()) {
      words.setText(texts.get("overlay.drop"));
      words.setGraphic(new FontIcon("fth-download"));
    }
    setVisible(held);
  }
}
