package dk.planvaerk.ui.editor.marks;

import dk.planvaerk.ui.words.Wrapped;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Explains the marks that are shown; not there where nothing is marked. */
public final class LegendLine extends HBox {
  public LegendLine(MarksModel model, Locale language) {
    getStyleClass().add("marks-legend");
    var sample = new Region();
    sample.getStyleClass().add("marks-sample");
    Label words = Wrapped.label("");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(sample, words);
    model.shownProperty().subscribe(s -> {
      String legend = model.legend(language).orElse("");
      if (!words.getText().equals(legend)) words.setText(legend);
      setVisible(!legend.isEmpty());
      setManaged(isVisible());
    });
  }
}
