package dk.planvaerk.ui.keys;

import dk.planvaerk.language.Texts;
import dk.planvaerk.ui.command.KeyList;
import dk.planvaerk.ui.dialog.ListEscape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.controlsfx.control.textfield.TextFields;

/** Shows all keys, group by group; what is typed narrows them down. */
public final class KeysDialog extends Dialog<Void> {
  /** How much of its window's height the list takes: it is long, and must not be larger than the screen. */
  private static final double OF_OWNER = 0.8;

  private final List<KeyList> lists;
  private final KeySearch search;
  private final ListView<KeyLine> lines = new ListView<>();

  public KeysDialog(Window owner, Locale language, List<KeyList> lists) {
    this.lists = lists;
    this.search = new KeySearch(language);
    Texts texts = Texts.of(KeysDialog.class, language);
    initOwner(owner);
    initModality(Modality.WINDOW_MODAL);
    setResizable(true);
    setTitle(texts.get("keys.title"));
    TextField field = TextFields.createClearableTextField();
    field.setPromptText(texts.get("keys.search"));
    field.setAccessibleText(texts.get("keys.search"));
    field.textProperty().subscribe(typed -> show(typed));
    field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
      if (e.getCode() != KeyCode.DOWN) return;
      lines.requestFocus();
      e.consume();
    });
    lines.setCellFactory(list -> new KeyCell());
    lines.setAccessibleText(texts.get("keys.title"));
    lines.setPlaceholder(new Label(texts.get("keys.none")));
    lines.getStyleClass().add("key-lines");
    var box = new VBox(field, lines);
    box.getStyleClass().add("key-list");
    VBox.setVgrow(lines, Priority.ALWAYS);
    getDialogPane().setContent(box);
    getDialogPane().setPrefHeight(owner.getHeight() * OF_OWNER);
    getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    getDialogPane().getButtonTypes().add(new ButtonType(texts.get("keys.close"), ButtonData.CANCEL_CLOSE));
    getDialogPane().getStylesheets().add(String.valueOf(KeysDialog.class.getResource("keys.css")));
    ListEscape.closes(getDialogPane());
    setOnShown(e -> field.requestFocus());
  }

  private void show(String typed) {
    var all = new ArrayList<KeyLine>();
    for (KeyList list : search.find(lists, typed)) {
      all.add(new KeyLine(list.title(), ""));
      list.entries().forEach(e -> all.add(new KeyLine(e.label(), e.keys())));
    }
    lines.getItems().setAll(all);
    if (!all.isEmpty()) lines.getSelectionModel().select(0);
  }
}
