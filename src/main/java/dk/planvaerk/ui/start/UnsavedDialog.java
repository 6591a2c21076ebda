package dk.planvaerk.ui.start;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.ui.dialog.ListEscape;
import dk.planvaerk.ui.start.UnsavedPlans.Unsaved;
import dk.planvaerk.ui.words.Wrapped;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The plans that were closed without being saved and stand in no file; answers the one that is to be opened. */
public final class UnsavedDialog extends Dialog<Plan> {
  private final ListView<Unsaved> list = new ListView<>();
  private final Texts texts;
  private final DateTimeFormatter when;

  /**
   * @param found what is shown
   * @param failed told why one could not be deleted
   */
  public UnsavedDialog(@Nullable Window owner, Locale language, UnsavedPlans plans, List<Unsaved> found, Consumer<Exception> failed) {
    texts = Texts.of(UnsavedDialog.class, language);
    when = DateTimeFormatter.ofPattern(texts.get("unsaved.when"), language);
    initOwner(owner);
    setTitle(texts.get("unsaved.title"));
    setHeaderText(texts.get("unsaved.header"));
    setResizable(true);
    list.getStyleClass().add("unsaved-list");
    list.setAccessibleText(texts.get("unsaved.header"));
    list.setPlaceholder(Wrapped.label(texts.get("unsaved.none"), "unsaved-none"));
    list.setCellFactory(l -> new UnsavedCell());
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
    var open = new ButtonType(texts.get("unsaved.open"), ButtonData.OK_DONE);
    var erase = new ButtonType(texts.get("unsaved.erase"), ButtonData.LEFT);
    getDialogPane().getButtonTypes().setAll(open, erase, new ButtonType(texts.get("unsaved.close"), ButtonData.CANCEL_CLOSE));
    getDialogPane().setContent(new VBox(list, Wrapped.label(texts.get("unsaved.what"), "unsaved-what")));
    getDialogPane().getStyleClass().add("unsaved-dialog");
    getDialogPane().getStylesheets().add(String.valueOf(UnsavedDialog.class.getResource("unsaved.css")));
    var none = Bindings.isNull(list.getSelectionModel().selectedItemProperty());
    getDialogPane().lookupButton(open).disableProperty().bind(none);
    getDialogPane().lookupButton(erase).disableProperty().bind(none);
    getDialogPane().lookupButton(erase).addEventFilter(ActionEvent.ACTION, e -> {
      e.consume(); // the dialog stays
      Unsaved chosen = list.getSelectionModel().getSelectedItem();
      if (chosen != null && asked(chosen)) plans.erase(chosen, () -> list.getItems().remove(chosen), failed);
    });
    setResultConverter(b -> {
      Unsaved chosen = list.getSelectionModel().getSelectedItem();
      return b == open && chosen != null ? chosen.plan() : null;
    });
    list.setOnMouseClicked(e -> {
      boolean twice = e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2;
      if (twice && getDialogPane().lookupButton(open) instanceof Button b) b.fire();
    });
    ListEscape.closes(getDialogPane());
    setOnShown(e -> list.requestFocus());
  }

  private boolean asked(Unsaved unsaved) {
    var yes = new ButtonType(texts.get("unsaved.erasing.yes"), ButtonData.LEFT);
    var no = new ButtonType(texts.get("unsaved.cancel"), ButtonData.CANCEL_CLOSE);
    var alert = new Alert(AlertType.CONFIRMATION, texts.get("unsaved.erasing.what"), yes, no);
    alert.initOwner(getDialogPane().getScene().getWindow());
    alert.setTitle(texts.get("unsaved.title"));
    alert.setHeaderText(texts.get("unsaved.erasing", PlanPrinter.title(unsaved.plan())));
    alert.setGraphic(null);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    if (alert.getDialogPane().lookupButton(no) instanceof Button safe) safe.setDefaultButton(true); // what is erased can't be had back
    return alert.showAndWait().filter(b -> b == yes).isPresent();
  }

  private final class UnsavedCell extends ListCell<Unsaved> {
    UnsavedCell() {
      setPrefWidth(0); // so that its words are broken where the list ends
      setWrapText(true);
    }

    @Override
    protected void updateItem(Unsaved unsaved, boolean empty) {
      super.updateItem(unsaved, empty);
      setText(empty || unsaved == null ? null : texts.get("unsaved.entry", PlanPrinter.title(unsaved.plan()),
          unsaved.plan().kind().name(), when.format(unsaved.closed().atZone(ZoneId.systemDefault()))));
    }
  }
}
