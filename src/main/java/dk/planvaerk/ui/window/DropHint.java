package dk.planvaerk.ui.window;

import dk.planvaerk.language.Texts;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
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

  /**
   * Lets files be dropped anywhere on something.
   *
   * @param taker told later, for a dialog must not hold up the program that the files come from
   */
  void over(Node anywhere, Consumer<Dropped> taker) {
    anywhere.setOnDragOver(e -> {
      if (!e.getDragboard().hasFiles()) return;
      e.acceptTransferModes(TransferMode.COPY);
      setVisible(true);
      e.consume();
    });
    anywhere.setOnDragExited(e -> setVisible(false));
    anywhere.setOnDragDropped(e -> {
      if (!e.getDragboard().hasFiles()) return;
      Dropped dropped = Dropped.of(e.getDragboard().getFiles());
      e.setDropCompleted(true);
      e.consume();
      Platform.runLater(() -> taker.accept(dropped));
    });
  }
}
