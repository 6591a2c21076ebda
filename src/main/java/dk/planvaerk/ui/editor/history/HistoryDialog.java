package dk.planvaerk.ui.editor.history;

import dk.planvaerk.language.Texts;
import dk.planvaerk.storage.history.Kept;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.dialog.ListEscape;
import dk.planvaerk.ui.editor.recovery.ChangesList;
import dk.planvaerk.ui.words.Wrapped;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The plan as it was at each save, beside what has changed since; any of it can be opened or taken back. */
public final class HistoryDialog extends Dialog<ButtonType> {
  private final ListView<Kept> list = new ListView<>();

  /**
   * @param model of the plan that is open
   */
  public HistoryDialog(@Nullable Window owner, Texts texts, HistoryModel model) {
    initOwner(owner);
    setTitle(texts.get("history.title"));
    setHeaderText(texts.get("history.header"));
    setResizable(true);
    var words = new HistoryWords(texts);
    list.getStyleClass().add("history-list");
    list.setAccessibleText(texts.get("history.title"));
    list.setPlaceholder(Wrapped.label(texts.get("history.none"), "history-none"));
    list.setCellFactory(l -> new KeptCell(words));
    model.keptProperty().subscribe(kept -> {
      list.getItems().setAll(kept);
      list.getSelectionModel().selectFirst();
    });
    list.getSelectionModel().selectedItemProperty().subscribe(model::look);
    var changes = new ChangesList(texts.language(), List.of());
    changes.getStyleClass().add("history-changes");
    changes.setPlaceholder(Wrapped.label(texts.get("history.same"), "history-none"));
    model.changesProperty().subscribe(c -> changes.getItems().setAll(c));
    var none = Bindings.isNull(model.planProperty());
    Button open = button(Command.of(texts.get("history.open"), model::open).disabledWhen(none));
    Button back = button(Command.of(texts.get("history.back"), () -> {
      model.takeBack();
      close();
    }).disabledWhen(none));
    Button all = button(Command.of(texts.get("history.erase"), () -> {
      if (asked(texts)) model.erase();
    }).disabledWhen(Bindings.isEmpty(list.getItems())));
    var deeds = new FlowPane(open, back, all);
    deeds.getStyleClass().add("history-deeds");
    Label since = Wrapped.label(texts.get("history.since"), "history-since");
    var right = new BorderPane(changes, since, null, deeds, null);
    right.getStyleClass().add("history-right");
    var content = new BorderPane(right, null, null, null, list);
    getDialogPane().getStyleClass().add("history-dialog");
    getDialogPane().getStylesheets().add(String.valueOf(HistoryDialog.class.getResource("history.css")));
    getDialogPane().setContent(content);
    getDialogPane().getButtonTypes().setAll(new ButtonType(texts.get("history.close"), ButtonData.CANCEL_CLOSE));
    ListEscape.closes(getDialogPane());
    setOnShown(e -> list.requestFocus());
  }

  private boolean asked(Texts texts) {
    var yes = new ButtonType(texts.get("history.erasing.yes"), ButtonData.LEFT);
    var no = new ButtonType(texts.get("history.cancel"), ButtonData.CANCEL_CLOSE);
    var alert = new Alert(AlertType.CONFIRMATION, texts.get("history.erasing.what"), yes, no);
    alert.initOwner(getDialogPane().getScene().getWindow());
    alert.setTitle(texts.get("history.title"));
    alert.setHeaderText(texts.get("history.erasing"));
    alert.setGraphic(null);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    if (alert.getDialogPane().lookupButton(no) instanceof Button safe) safe.setDefaultButton(true); // what is erased can't be had back
    return alert.showAndWait().filter(b -> b == yes).isPresent();
  }

  private static Button button(Command command) {
    Button button = Controls.button(command, command.plainLabel());
    button.setFocusTraversable(true);
    return button;
  }

  private static final class KeptCell extends ListCell<Kept> {
    private final HistoryWords words;

    KeptCell(HistoryWords words) {
      setPrefWidth(0); // so that its words are broken where the list ends
      setWrapText(true);
      this.words = words;
    }

    @Override
    protected void updateItem(Kept kept, boolean empty) {
      super.updateItem(kept, empty);
      setText(empty || kept == null ? null : words.of(kept));
    }
  }
}
