package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.RowSelection;
import dk.planvaerk.ui.editor.rows.RowMarks;
import dk.planvaerk.ui.look.LookMenus;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the foot of the window: whether the plan is saved, where, and how much there is of it. */
final class StatusLine extends HBox {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

  private final Texts texts;
  private final EditorModel editor;
  private final DocumentModel document;
  private final Label saved = new Label();
  private final Label file = new Label();
  private final Label size = new Label();
  private final Label selected = new Label();
  private final Label misspelt = new Label();
  private final Label unsafe = new Label();
  private String savedAt = "";

  /**
   * @param spelling names the misspelt word where the caret stands
   */
  StatusLine(
      Texts texts, EditorModel editor, DocumentModel document, RowSelection selection, LookMenus look,
      ObservableValue<String> spelling) {
    this.texts = texts;
    this.editor = editor;
    this.document = document;
    getStyleClass().add("status-line");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    file.setMinWidth(0);
    getChildren().addAll(saved, unsafe, file, space, misspelt, selected, size, zoom(look));
    selected.getStyleClass().add("unsaved");
    misspelt.getStyleClass().add("unsaved");
    misspelt.textProperty().bind(spelling);
    unsafe.getStyleClass().add("unsaved");
    unsafe.setGraphic(new FontIcon("fth-alert-triangle"));
    unsafe.setText(texts.get("status.unsafe"));
    unsafe.setTooltip(new Tooltip(texts.get("status.unsafe.why")));
    unsafe.managedProperty().bind(unsafe.visibleProperty());
    unsafe.visibleProperty().bind(document.safeProperty().not());
    selection.rowsProperty().subscribe(r -> selected.setText(RowMarks.count(texts, editor.plan(), r)));
    ObservableValue<Boolean> shown = sceneProperty().map(s -> true).orElse(false);
    document.writtenProperty().when(shown).subscribe(w -> { // the file outlives a view whose plan gets another kind
      if (w != null && !w.isExport()) savedAt = HOUR.format(w.when().atZone(ZoneId.systemDefault()));
      show();
    });
    editor.unsavedProperty().subscribe(this::show);
    editor.planProperty().subscribe(this::show);
    document.fileProperty().when(shown).subscribe(this::show);
  }

  private MenuButton zoom(LookMenus look) {
    var zoom = new MenuButton();
    zoom.textProperty().bind(look.size());
    Texts words = texts; // the zoom lives as long as the program, and what is made of it must not hold this line
    zoom.accessibleTextProperty().bind(look.size().map(s -> words.get("status.zoom", s)));
    zoom.getItems().setAll(Controls.items(look.sizes().entries()));
    zoom.getStyleClass().addAll("flat", "zoom");
    zoom.setPopupSide(Side.TOP);
    zoom.setFocusTraversable(false);
    return zoom;
  }

  private void show() {
    Path now = document.fileProperty().get();
    boolean unsaved = editor.unsavedProperty().get();
    saved.getStyleClass().removeAll("unsaved");
    if (unsaved) saved.getStyleClass().add("unsaved");
    saved.setText(editor.isReadOnly() ? texts.get("status.readonly")
        : unsaved ? texts.get("status.unsaved")
        : now == null ? texts.get("status.new")
        : savedAt.isEmpty() ? texts.get("status.saved")
        : texts.get("status.savedat", savedAt));
    file.setText(now == null ? "" : now.toString());
    Plan plan = editor.plan();
    PlanKind kind = plan.kind();
    String steps = kind.hasSteps() ? " · " + count(plan.items().mapToLong(r -> r.steps().size()).sum(), kind.step()) : "";
    size.setText(count(plan.items().count(), kind.row()) + steps);
  }

  private String count(long n, Unit unit) {
    return n + " " + (n == 1 ? unit.one() : unit.many()).in(texts.language());
  }
}
