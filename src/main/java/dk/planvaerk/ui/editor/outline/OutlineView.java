package dk.planvaerk.ui.editor.outline;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.SpotName;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.OpenRows;
import dk.planvaerk.ui.editor.model.Progress;
import dk.planvaerk.ui.editor.model.StateActions;
import dk.planvaerk.ui.editor.model.Walk;
import dk.planvaerk.ui.editor.panel.PanelBody;
import dk.planvaerk.ui.words.Wrapped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rows of the plan in a list; choosing one goes there. It is still while it is in no scene. */
public final class OutlineView extends BorderPane implements PanelBody {
  private final EditorModel editor;
  private final Outline outline;
  private final StateActions states;
  private final OpenRows open;
  private final Texts texts;
  private final ProgressWords words;
  private final Label title = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label progress = new Label();
  private final Label overdue = new Label("", new FontIcon("fth-clock"));
  private final Label hidden = new Label();
  private final ListView<OutlineEntry> list = new ListView<>();

  /**
   * @param states says what day it is
   * @param open which rows are hidden
   */
  public OutlineView(Texts texts, EditorModel editor, StateActions states, OpenRows open) {
    this.texts = texts;
    this.editor = editor;
    this.states = states;
    this.open = open;
    PlanKind kind = editor.plan().kind();
    outline = new Outline(kind, texts.language());
    words = new ProgressWords(texts, kind);
    getStyleClass().add("outline");
    getStylesheets().add(String.valueOf(OutlineView.class.getResource("outline.css")));
    title.getStyleClass().add("outline-title");
    Wrapped.wrap(title);
    Locale language = texts.language();
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    String of = kind.text() == null ? kind.row().many().in(language) : texts.get("outline.headings");
    var heading = new HBox(caption(of), space, caption(kind.hasSteps() ? kind.step().many().in(language) : ""));
    heading.getStyleClass().add("outline-heading");
    list.setCellFactory(l -> new OutlineCell(texts, kind, this::name, this::goTo));
    var none = new Label(kind.text() == null ? texts.get("outline.none", kind.row().many()) : texts.get("outline.noheadings"));
    none.setWrapText(true);
    none.getStyleClass().add("outline-none");
    list.setPlaceholder(none);
    list.setAccessibleText(kind.text() == null ? texts.get("outline.list", kind.row().many()) : texts.get("outline.listheadings"));
    list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
      if (e.getCode() != KeyCode.ENTER && e.getCode() != KeyCode.SPACE) return;
      Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::goTo);
      e.consume();
    });
    list.focusedProperty().subscribe(focused -> {
      if (!focused) select();
    });
    progress.getStyleClass().add("outline-progress");
    Wrapped.wrap(progress);
    overdue.getStyleClass().addAll("outline-progress", "outline-late");
    overdue.managedProperty().bind(overdue.visibleProperty());
    hidden.getStyleClass().add("outline-hidden");
    hidden.setWrapText(true);
    hidden.managedProperty().bind(hidden.visibleProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("outline-bar");
    bar.setFocusTraversable(false);
    var whole = new VBox(bar, progress, overdue);
    whole.getStyleClass().add("outline-whole");
    setTop(new VBox(title, whole, heading));
    setCenter(list);
    setBottom(hidden);
    editor.planProperty().subscribe(this::show);
    open.hiddenProperty().subscribe(h -> show());
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

  private String name(OutlineEntry entry) {
    return editor.plan().row(entry.row()).map(r -> SpotName.of(editor.plan(), r, texts.language())).orElse("");
  }

  private void goTo(OutlineEntry entry) {
    Walk.first(editor.plan(), entry.row()).ifPresent(editor::travel);
  }

  private void show() {
    if (getScene() == null) return;
    Plan plan = editor.plan();
    title.setText(PlanPrinter.title(plan));
    showProgress(plan);
    List<OutlineEntry> now = outline.of(plan, states.today(), open.hiddenProperty().get());
    List<OutlineEntry> shown = list.getItems();
    if (now.size() != shown.size()) list.getItems().setAll(now);
    for (int i = 0; i < now.size(); i++) {
      if (!now.get(i).equals(shown.get(i))) shown.set(i, now.get(i));
    }
    select();
  }

  private void showProgress(Plan plan) {
    Progress whole = Progress.of(plan.kind(), plan.items().flatMap(r -> r.steps().stream()).toList(), states.today());
    bar.setProgress(whole.of() == 0 ? 0 : (double) whole.done() / whole.of());
    progress.setText(words.done(whole));
    progress.setTooltip(new Tooltip(words.whole(whole)));
    overdue.setText(words.overdue(whole));
    overdue.setVisible(whole.overdue() > 0);
    int count = open.hiddenProperty().get().size();
    Unit unit = plan.kind().row();
    hidden.setText(texts.get("outline.hidden", count, count == 1 ? unit.one() : unit.many()));
    hidden.setVisible(count > 0);
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
