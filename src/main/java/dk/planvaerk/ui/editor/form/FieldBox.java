package dk.planvaerk.ui.editor.form;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.text.FieldArea;
import dk.planvaerk.ui.editor.text.Proofreader;
import dk.planvaerk.ui.editor.text.Typesetter;
import dk.planvaerk.ui.words.Wrapped;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A column of the form: its heading, its guide question, and the text. It is kept and refilled for other rows. */
final class FieldBox extends VBox {
  private final EditorModel editor;
  private final Consumer<Spot.InRow> at;
  private final Label label = new Label();
  private final Label guide = new Label();
  private final FieldArea area;
  private @Nullable FormField field;

  /**
   * @param at told the cell when the user has come to it, and when something has been written in it
   */
  FieldBox(EditorModel editor, Typesetter typesetter, ContextMenu menu, Consumer<Spot.InRow> at) {
    this.editor = editor;
    this.at = at;
    getStyleClass().add("form-field");
    label.getStyleClass().add("form-label");
    guide.getStyleClass().add("form-guide");
    guide.managedProperty().bind(guide.visibleProperty());
    for (Label l : new Label[] {label, guide}) Wrapped.wrap(l);
    area = new FieldArea(typesetter, "", this::leave, editor::seal);
    area.getStyleClass().add("form-area");
    area.setEditable(!editor.isReadOnly());
    area.setOnContextMenuRequested(e -> menu.show(area, e.getScreenX(), e.getScreenY()));
    area.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> menu.hide());
    label.setLabelFor(area);
    area.focusedProperty().subscribe(focused -> {
      if (focused) enter();
    });
    getChildren().addAll(label, guide, area);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** Shows the field of another row, or the same one with another text. */
  void show(FormField newField) {
    boolean same = field != null && field.spot().equals(newField.spot());
    field = newField;
    Column column = newField.column();
    if (!column.heading().equals(label.getText())) label.setText(column.heading());
    if (!column.guide().equals(guide.getText())) guide.setText(column.guide());
    guide.setVisible(!column.guide().isEmpty());
    area.setAccessibleHelp(column.guide());
    if (!newField.name().equals(area.getAccessibleText())) area.setName(newField.name());
    if (same) area.show(newField.text());
    else area.begin(newField.text(), 0, (deed, text) -> write(newField.spot(), deed, text));
  }

  void proofread(Proofreader proofreader) {
    area.proofread(proofreader);
  }

  /** Puts the caret behind the text. */
  void edit() {
    area.requestFocus();
    area.moveTo(Integer.MAX_VALUE);
    enter();
  }

  private void enter() {
    FormField now = field;
    if (now == null) return;
    if (!now.spot().equals(editor.cell().orElse(null))) editor.enter(now.spot());
    at.accept(now.spot());
  }

  private Text write(Spot.InRow spot, String deed, Text text) {
    Text now = editor.write(spot, deed, text);
    at.accept(spot);
    return now;
  }

  private void leave(int by) {
    area.requestFocusTraversal(by > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
  }
}
