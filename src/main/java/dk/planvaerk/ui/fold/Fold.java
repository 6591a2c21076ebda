package dk.planvaerk.ui.fold;

import dk.planvaerk.ui.words.Wrapped;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line that unfolds what stands below it, and folds it away again. */
public final class Fold extends VBox {
  private final ToggleButton line = new ToggleButton();

  public Fold(Node content) {
    getStyleClass().add("fold");
    getStylesheets().add(String.valueOf(Fold.class.getResource("fold.css")));
    line.getStyleClass().add("fold-line");
    line.setMaxWidth(Double.MAX_VALUE);
    Wrapped.wrap(line);
    var icon = new FontIcon();
    line.selectedProperty().subscribe(open -> icon.setIconLiteral(open ? "fth-chevron-down" : "fth-chevron-right"));
    line.setGraphic(icon);
    content.visibleProperty().bind(line.selectedProperty());
    content.managedProperty().bind(line.selectedProperty());
    getChildren().addAll(line, content);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** Says what is in it. */
  public void setTitle(String title) {
    line.setText(title);
    line.setAccessibleText(title);
  }

  /** Whether what is in it is shown. */
  public BooleanProperty openProperty() {
    return line.selectedProperty();
  }
}
