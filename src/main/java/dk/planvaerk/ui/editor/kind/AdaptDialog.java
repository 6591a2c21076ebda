package dk.planvaerk.ui.editor.kind;

import dk.planvaerk.conversion.KindDraft;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.ui.words.Wrapped;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks how the kind of a plan is to be: its columns and the fields of its head, each on a line. */
final class AdaptDialog extends Dialog<PlanKind> {
  private final Texts texts;
  private final boolean table;
  private final ObjectProperty<KindDraft> draft;

  AdaptDialog(@Nullable Window owner, Texts texts, PlanKind kind) {
    this.texts = texts;
    table = kind.text() == null;
    draft = new SimpleObjectProperty<>(KindDraft.of(kind));
    initOwner(owner);
    setTitle(texts.get("dialog.program"));
    setResizable(true);
    getDialogPane().getStylesheets().add(String.valueOf(AdaptDialog.class.getResource("kind.css")));
    getDialogPane().getStyleClass().add("kind-dialog");
    getDialogPane().setContent(content());
    var ok = new ButtonType(texts.get("adapt.ok"), ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().setAll(ok, new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE));
    getDialogPane().lookupButton(ok).disableProperty().bind(draft.map(d -> !d.isShown() || !d.isNamed()));
    setResultConverter(b -> b == ok ? draft.get().made() : null);
  }

  private Node content() {
    var title = new Label(texts.get("adapt.title"));
    title.getStyleClass().add("kind-title");
    var what = new Label(texts.get(table ? "adapt.what" : "adapt.whatfields"));
    what.setWrapText(true);
    what.getStyleClass().add("kind-quiet");
    var all = new VBox(new ColumnLines(texts, draft), heading("adapt.fields"), new FieldLines(texts, draft));
    all.getStyleClass().add("kind-lists");
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("kind-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var content = new VBox(new VBox(title, what), scroll, flaw());
    content.getStyleClass().add("kind-content");
    return content;
  }

  /** Why it can't be taken like this. */
  private Label flaw() {
    Label flaw = Wrapped.label("", "kind-left", "kind-warning");
    flaw.setMaxWidth(Double.MAX_VALUE);
    flaw.managedProperty().bind(flaw.visibleProperty());
    draft.subscribe(d -> {
      flaw.setText(d.isNamed() ? texts.get(table ? "adapt.unshown" : "adapt.unshownfields") : texts.get(table ? "adapt.unnamed" : "adapt.unnamedfields"));
      flaw.setVisible(!d.isNamed() || !d.isShown());
    });
    return flaw;
  }

  private Label heading(String key) {
    var label = new Label(texts.get(key));
    label.getStyleClass().add("kind-heading");
    return label;
  }
}
