package dk.planvaerk.ui.editor.done;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A question with a field for the answer on one line. */
final class FollowUpField extends HBox {
  private final TextField field = new TextField();
  private boolean putting;

  /**
   * @param written told each letter
   */
  FollowUpField(String question, Consumer<String> written) {
    getStyleClass().add("follow-field");
    var label = new Label(question);
    label.setLabelFor(field);
    label.setMinWidth(Region.USE_PREF_SIZE);
    field.setAccessibleText(question);
    field.setMinWidth(0);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.textProperty().subscribe((was, now) -> {
      if (!putting) written.accept(now);
    });
    managedProperty().bind(visibleProperty());
    getChildren().addAll(label, field);
  }

  void prompt(String words) {
    field.setPromptText(words);
  }

  /** Puts an answer there that is known already. */
  void put(String answer) {
    putting = true;
    try {
      field.setText(answer);
    } finally {
      putting = false;
    }
    field.end();
  }

  void clear() {
    put("");
  }

  void edit() {
    field.requestFocus();
    field.end();
  }

  boolean has(@Nullable TextField other) {
    return field == other;
  }
}
