package dk.planvaerk.ui.editor.marks;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Version;
import dk.planvaerk.revision.ListedChange;
import dk.planvaerk.ui.editor.panel.PanelBody;
import dk.planvaerk.ui.task.Pause;
import dk.planvaerk.ui.words.Wrapped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/** What changed since a version, in a list; choosing a change goes there. It is still while it is in no scene. */
public final class ChangesView extends BorderPane implements PanelBody {
  private static final Duration QUIET = Duration.ofMillis(250);

  private final Texts texts;
  private final MarksModel model;
  private final Consumer<Spot> go;
  private final Label title = Wrapped.label("", "changes-title");
  private final Label none = Wrapped.label("", "changes-none");
  private final ListView<ListedChange> list = new ListView<>();

  /**
   * @param go goes to a place
   * @param pause waits while the user writes
   */
  public ChangesView(Texts texts, MarksModel model, Consumer<Spot> go, Pause pause) {
    this.texts = texts;
    this.model = model;
    this.go = go;
    getStyleClass().add("changes");
    list.setCellFactory(l -> new ChangeCell(texts, this::choose));
    list.setPlaceholder(none);
    list.setAccessibleText(texts.get("changes.title"));
    list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
      if (e.getCode() != KeyCode.ENTER && e.getCode() != KeyCode.SPACE) return;
      Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::choose);
      e.consume();
    });
    setTop(title);
    setCenter(list);
    model.changesProperty().subscribe(c -> pause.then(QUIET, this::show));
    model.baseProperty().subscribe(b -> show());
    sceneProperty().subscribe(s -> show());
  }

  @Override
  public void enter() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
  }

  private void choose(ListedChange change) {
    Spot where = change.where();
    if (where != null) go.accept(where);
  }

  private void show() {
    if (getScene() == null) return;
    Version base = model.baseProperty().get();
    List<ListedChange> now = model.changesProperty().get().lines();
    if (!now.equals(list.getItems())) list.getItems().setAll(now);
    title.setVisible(base != null);
    title.setManaged(base != null);
    none.setText(base == null ? texts.get("changes.nobase") : texts.get("changes.none"));
    if (base != null) title.setText(title(now.size(), base));
  }

  private String title(int count, Version base) {
    String number = Integer.toString(base.number());
    return count == 1 ? texts.get("changes.one", count, number, base.date()) : texts.get("changes.since", count, number, base.date());
  }
}
