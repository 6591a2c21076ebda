package dk.planvaerk.ui.editor.outline;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.Walk;
import dk.planvaerk.ui.editor.panel.PanelBody;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rows of the plan in a list; choosing one goes there. It is still while it is in no scene. */
public final class OutlineView extends BorderPane implements PanelBody {
  private final EditorModel editor;
  private final Outline outline;
  private final Label title = new Label();
  private final ListView<OutlineEntry> list = new ListView<>();

  public OutlineView(Texts texts, EditorModel editor) {
    this.editor = editor;
    PlanKind kind = editor.plan().kind();
    outline = new Outline(kind);
    getStyleClass().add("outline");
    getStylesheets().add(String.valueOf(OutlineView.class.getResource("outline.css")));
    title.getStyleClass().add("outline-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    Locale language = texts.language();
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var heading = new HBox(caption(kind.row().many().in(language)), space, caption(kind.step().many().in(language)));
    heading.getStyleClass().add("outline-heading");
    list.setCellFactory(l -> new OutlineCell(texts, kind, this::goTo));
    var none = new Label(texts.get("outline.none", kind.row().many()));
    none.setWrapText(true);
    none.getStyleClass().add("outline-none");
    list.setPlaceholder(none);
    list.setAccessibleText(texts.get("outline.list", kind.row().many()));
    list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
      if (e.getCode() != KeyCode.ENTER && e.getCode() != KeyCode.SPACE) return;
      Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::goTo);
      e.consume();
    });
    list.focusedProperty().subscribe(focused -> {
      if (!focused) select();
    });
    setTop(new VBox(title, heading));
    setCenter(list);
    editor.planProperty().subscribe(this::show);
    editor.spotProperty().subscribe(this::select);
    sceneProperty().subscribe(() -> show());
  }

  private static Label caption(String words) {
    var caption = new Label(words.toUpperCase(Locale.ROOT));
    caption.getStyleClass().add("outline-caption");
    return caption;
  }

  @Override
  public void enter() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
  }

  private void goTo(OutlineEntry entry) {
    Walk.first(editor.plan(), entry.row()).ifPresent(editor::travel);
  }

  private void show() {
    if (getScene() == null) return;
    Plan plan = editor.plan();
    title.setText(PlanPrinter.title(plan));
    List<OutlineEntry> now = outline.of(plan);
    List<OutlineEntry> shown = list.getItems();
    if (now.size() != shown.size()) list.getItems().setAll(now);
    for (int i = 0; i < now.size(); i++) {
      if (!now.get(i).equals(shown.get(i))) shown.set(i, now.get(i));
    }
    select();
  }

  /** Marks the row where the user is. */
  private void select() {
    if (getScene() == null) return;
    Optional<String> row = editor.row().map(Row::id);
    for (int i = 0; i < list.getItems().size(); i++) {
      if (row.filter(list.getItems().get(i).row()::equals).isEmpty()) continue;
      if (i != list.getSelectionModel().getSelectedIndex()) list.getSelectionModel().select(i);
      bringIntoSight(i);
      return;
    }
  }

  private void bringIntoSight(int i) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
        && flow.getFirstVisibleCell().getIndex() < i && i < flow.getLastVisibleCell().getIndex()) return;
    list.scrollTo(Math.max(0, i - 1));
  }
}
