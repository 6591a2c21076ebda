package dk.planvaerk.ui.window;

import dk.planvaerk.language.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lies over a window while files are held over it, and says that they may be dropped. */
final class DropHint extends StackPane {
  DropHint(Texts texts) {
    var words = new Label(texts.get("drop.here"), new FontIcon("fth-download"));
    words.getStyleClass().add("drop-words");
    getStyleClass().add("drop-hint");
    getChildren().add(words);
    setMouseTransparent(true);
    setVisible(false);
  }
}
