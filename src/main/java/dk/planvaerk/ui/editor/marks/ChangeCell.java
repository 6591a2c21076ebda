package dk.planvaerk.ui.editor.marks;

import dk.planvaerk.language.Texts;
import dk.planvaerk.revision.ListedChange;
import dk.planvaerk.ui.words.Wrapped;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/** Shows one change; its nodes are kept and refilled. */
final class ChangeCell extends ListCell<ListedChange> {
  private static final int LONGEST = 220;

  private final Texts texts;
  private final Label what = Wrapped.label("", "change-what");
  private final Label details = Wrapped.label("", "change-details");
  private final VBox lines = new VBox(what, details);

  ChangeCell(Texts texts, Consumer<ListedChange> chosen) {
    this.texts = texts;
    getStyleClass().add("change-cell");
    lines.getStyleClass().add("change-lines");
    setPrefWidth(0); // as wide as the list, whatever is written
    setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY && !isEmpty()) chosen.accept(getItem());
    });
  }

  /** As tall as the words are in its width; a cell alone reckons with the width that they like to have. */
  @Override
  protected double computePrefHeight(double width) {
    double room = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
    return isEmpty() ? super.computePrefHeight(width) : snappedTopInset() + lines.prefHeight(Math.max(1, room)) + snappedBottomInset();
  }

  @Override
  protected void updateItem(ListedChange change, boolean empty) {
    super.updateItem(change, empty);
    if (empty || change == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    what.setText(change.what().in(texts.language()));
    String all = change.details().stream().map(m -> m.in(texts.language())).collect(Collectors.joining("; "));
    details.setText(all.length() > LONGEST ? all.substring(0, LONGEST) + " …" : all);
    details.setVisible(!all.isEmpty());
    details.setManaged(!all.isEmpty());
    setGraphic(lines);
    setAccessibleText(what.getText() + (all.isEmpty() ? "" : ", " + all));
  }
}
