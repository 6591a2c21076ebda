package dk.planvaerk.ui.start;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Something to choose on the start page: what it is called, and below it what it is. */
final class Choice extends Button {
  Choice(String title, String description, String styleClass, Runnable action) {
    var name = new Label(title);
    name.getStyleClass().add("choice-title");
    var about = new Label(description);
    about.getStyleClass().add("choice-about");
    for (Label label : new Label[] {name, about}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    setGraphic(new VBox(name, about));
    getStyleClass().setAll("choice", styleClass);
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(title + ". " + description);
    setOnAction(e -> action.run());
  }
}
