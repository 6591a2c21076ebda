package dk.planvaerk.ui.keys;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Shows a line of the list: what is done to the left, its keys to the right. */
final class KeyCell extends ListCell<KeyLine> {
  private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");

  private final Label label = new Label();
  private final Label keys = new Label();
  private final HBox box;

  KeyCell() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    keys.getStyleClass().add("key-keys");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    box = new HBox(label, space, keys);
    box.getStyleClass().add("key-line");
    setPrefWidth(0); // as wide as the list, not as its longest line
    getStyleClass().add("key-cell");
  }

  @Override
  protected void updateItem(KeyLine line, boolean empty) {
    super.updateItem(line, empty);
    boolean shown = !empty && line != null;
    setGraphic(shown ? box : null);
    setAccessibleText(shown ? line.spoken() : "");
    pseudoClassStateChanged(TITLE, shown && line.isTitle());
    label.setText(shown ? line.label() : "");
    keys.setText(shown ? line.keys() : "");
  }
}
