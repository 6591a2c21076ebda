package dk.planvaerk.ui.editor.recovery;

import dk.planvaerk.language.Message;
import dk.planvaerk.revision.ListedChange;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What differs between two states of a plan, to be read. */
public final class ChangesList extends ListView<ListedChange> {
  private final Locale language;

  public ChangesList(Locale language, List<ListedChange> changes) {
    this.language = language;
    getStyleClass().add("recovered-changes");
    getStylesheets().add(String.valueOf(ChangesList.class.getResource("recovery.css")));
    getItems().setAll(changes);
    setCellFactory(list -> new ChangeCell());
  }

  private final class ChangeCell extends ListCell<ListedChange> {
    private final VBox box = new VBox();

    ChangeCell() {
      setPrefWidth(0); // so that its texts are broken where the list ends
      box.getStyleClass().add("recovered-change");
    }

    @Override
    protected void updateItem(ListedChange change, boolean empty) {
      super.updateItem(change, empty);
      box.getChildren().clear();
      setGraphic(empty || change == null ? null : box);
      setText(null);
      if (empty || change == null) return;
      add(change.what(), "recovered-what");
      change.details().forEach(d -> add(d, "recovered-detail"));
    }

    @Override
    protected double computePrefHeight(double width) {
      box.applyCss(); // words that are measured before they are bold get too few lines
      return super.computePrefHeight(width);
    }

    private void add(Message message, String style) {
      var label = new Label(message.in(language));
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      label.getStyleClass().add(style);
      box.getChildren().add(label);
    }
  }
}
