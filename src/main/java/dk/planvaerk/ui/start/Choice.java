package dk.planvaerk.ui.start;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Something to choose on the start page: what it is called, and below it what it is. */
final class Choice extends Button {
  private final VBox words;

  Choice(String title, String description, String styleClass, Runnable action) {
    var name = new Label(title);
    name.getStyleClass().add("choice-title");
    var about = new Label(description);
    about.getStyleClass().add("choice-about");
    about.setWrapText(true);
    words = new VBox(name, about);
    words.prefWidthProperty().bind(Bindings.createDoubleBinding( // a graphic is not made narrower than it likes to be
        () -> getWidth() <= 0 ? USE_COMPUTED_SIZE : Math.max(1, getWidth() - snappedLeftInset() - snappedRightInset()),
        widthProperty(), insetsProperty()));
    words.setMinWidth(0);
    setGraphic(words);
    getStyleClass().setAll("choice", styleClass);
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(title + ". " + description);
    setOnAction(e -> action.run());
  }

  /** It is asked for its height in the width that it gets: before it has one, its words would stand one below the other. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** As tall as its words, broken into lines, in a given width. */
  @Override
  protected double computePrefHeight(double width) {
    double around = snappedTopInset() + snappedBottomInset();
    return width <= 0 ? super.computePrefHeight(width) : around + words.prefHeight(width - snappedLeftInset() - snappedRightInset());
  }
}
