package dk.planvaerk.ui.start;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Something to choose on the start page: what it is called, and below it what it is. */
final class Choice extends Button {
  Choice(String title, String description, String styleClass, Runnable action) {
    var name = new Label(title);
    name.getStyleClass().add("choice-title");
    var about = new Label(description);
    about.getStyleClass().add("choice-about");
    var words = new VBox(name, about);
    words.prefWidthProperty().bind(Bindings.createDoubleBinding( // a graphic is not made narrower than it likes to be
        () -> Math.max(1, getWidth() - snappedLeftInset() - snappedRightInset()), widthProperty(), insetsProperty()));
    words.setMinWidth(0);
    setGraphic(words);
    getStyleClass().setAll("choice", styleClass);
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(title + ". " + description);
    setOnAction(e -> action.run());
  }
}
