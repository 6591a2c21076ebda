package dk.planvaerk.ui.editor.form;

import dk.planvaerk.ui.words.Wrapped;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A field of the form under its label, which is read with it. */
final class FormLine extends VBox {
  FormLine(String name, Region field) {
    var label = new Label(name);
    label.getStyleClass().add("form-label");
    label.setLabelFor(field);
    field.setAccessibleText(name);
    getChildren().addAll(label, field);
    getStyleClass().add("form-field");
    managedProperty().bind(visibleProperty());
  }

  /** The same with words between label and field. */
  FormLine above(Label words) {
    getChildren().add(1, words);
    return this;
  }

  /** The same with words below the field. */
  FormLine below(Label words) {
    getChildren().add(words);
    return this;
  }

  /** Words that take as many lines as they need, and no room while they are not to be seen. */
  static Label words(String style) {
    Label words = Wrapped.label("", style);
    words.managedProperty().bind(words.visibleProperty());
    return words;
  }

  /** Puts a text into a field; the caret stays where it is in what the user has just typed. */
  static void put(TextField field, String text) {
    if (field.getText().strip().equals(text)) return;
    field.setText(text);
    field.end();
  }
}
