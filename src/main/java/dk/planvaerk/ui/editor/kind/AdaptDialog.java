package dk.planvaerk.ui.editor.kind;

import dk.planvaerk.conversion.KindDraft;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.PlanKind;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks how the kind of a plan is to be: its columns and the fields of its head, each on a line. */
final class AdaptDialog extends Dialog<PlanKind> {
  private final Texts texts;
  private final ReadOnlyObjectWrapper<KindDraft> draft;
  private final GridPane columns = new GridPane();
  private final GridPane fields = new GridPane();

  AdaptDialog(@Nullable Window owner, Texts texts, PlanKind kind) {
    this.texts = texts;
    draft = new ReadOnlyObjectWrapper<>(KindDraft.of(kind));
    initOwner(owner);
    setTitle(texts.get("dialog.program"));
    setResizable(true);
    getDialogPane().getStylesheets().add(String.valueOf(AdaptDialog.class.getResource("kind.css")));
    getDialogPane().getStyleClass().add("kind-dialog");
    for (GridPane grid : new GridPane[] {columns, fields}) {
      grid.getStyleClass().add("kind-mapping");
      grid.getColumnConstraints().addAll(share(32), growing());
    }
    getDialogPane().setContent(content());
    var ok = new ButtonType(texts.get("adapt.ok"), ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().setAll(ok, new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE));
    getDialogPane().lookupButton(ok).disableProperty().bind(draft.map(d -> !d.isWhole()));
    setResultConverter(b -> b == ok ? draft.get().made() : null);
    showColumns();
    showFields();
  }

  private Node content() {
    var title = new Label(texts.get("adapt.title"));
    title.getStyleClass().add("kind-title");
    var what = new Label(texts.get("adapt.what"));
    what.setWrapText(true);
    what.getStyleClass().add("kind-quiet");
    var all = new VBox(heading("adapt.columns"), columns, add("adapt.addcolumn", () -> {
      draft.set(draft.get().withNewColumn(texts.get("adapt.newcolumn")));
      showColumns();
    }), heading("adapt.fields"), fields, add("adapt.addfield", () -> {
      draft.set(draft.get().withNewField(texts.get("adapt.newfield")));
      showFields();
    }));
    all.getStyleClass().add("kind-lists");
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("kind-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var content = new VBox(new VBox(title, what), scroll);
    content.getStyleClass().add("kind-content");
    return content;
  }

  private void showColumns() {
    columns.getChildren().clear();
    int row = 0;
    for (Column c : draft.get().columns()) {
      String id = c.id();
      var heading = field(texts.get("adapt.heading"), c.heading());
      var guide = field(texts.get("adapt.guide"), c.guide());
      Runnable words = () -> draft.set(draft.get().withColumn(id, x -> x.withWords(heading.getText().strip(), guide.getText().strip())));
      heading.textProperty().subscribe((was, now) -> words.run());
      guide.textProperty().subscribe((was, now) -> words.run());
      var shown = new CheckBox(texts.get("adapt.shown"));
      shown.setSelected(!c.hidden());
      shown.setAccessibleText(texts.get("adapt.showncolumn", c.heading()));
      shown.selectedProperty().subscribe((was, now) -> draft.set(draft.get().withColumn(id, x -> x.withHidden(!now))));
      var keys = new HBox(move(c, -1, "fth-arrow-up", "adapt.up"), move(c, 1, "fth-arrow-down", "adapt.down"), shown);
      keys.getStyleClass().add("kind-keys");
      columns.addRow(row++, heading, guide, keys);
    }
  }

  private void showFields() {
    fields.getChildren().clear();
    int row = 0;
    for (HeadField f : draft.get().fields()) {
      String id = f.id();
      var label = field(texts.get("adapt.label"), f.label());
      var guide = field(texts.get("adapt.guide"), f.guide());
      Runnable words = () -> draft.set(draft.get().withField(id, x -> x.withWords(label.getText().strip(), guide.getText().strip())));
      label.textProperty().subscribe((was, now) -> words.run());
      guide.textProperty().subscribe((was, now) -> words.run());
      fields.addRow(row++, label, guide);
    }
  }

  private Button move(Column column, int by, String icon, String key) {
    String words = texts.get(key, column.heading());
    var button = new Button("", new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    int at = draft.get().columns().indexOf(column);
    button.setDisable(at + by < 0 || at + by >= draft.get().columns().size());
    button.setOnAction(e -> {
      draft.set(draft.get().moved(column.id(), by));
      showColumns();
      focus(at + by, by);
    });
    return button;
  }

  /** The focus goes along with what was moved, so that it can be moved on. */
  private void focus(int row, int by) {
    columns.getChildren().stream().filter(n -> GridPane.getRowIndex(n) == row && n instanceof HBox).findFirst()
        .map(n -> ((HBox) n).getChildren().get(by < 0 ? 0 : 1)).ifPresent(Node::requestFocus);
  }

  private static TextField field(String words, String text) {
    var field = new TextField(text);
    field.setPromptText(words);
    field.setAccessibleText(words);
    return field;
  }

  private Button add(String key, Runnable action) {
    var button = new Button(texts.get(key), new FontIcon("fth-plus"));
    button.getStyleClass().add("flat");
    button.setOnAction(e -> action.run());
    return button;
  }

  private Label heading(String key) {
    var label = new Label(texts.get(key));
    label.getStyleClass().add("kind-heading");
    return label;
  }

  private static ColumnConstraints share(double percent) {
    var share = new ColumnConstraints();
    share.setPercentWidth(percent);
    return share;
  }

  private static ColumnConstraints growing() {
    var growing = new ColumnConstraints();
    growing.setHgrow(Priority.ALWAYS);
    return growing;
  }
}
