package dk.planvaerk.ui.editor.rows;

import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.RowActions;
import dk.planvaerk.ui.editor.model.RowSelection;
import dk.planvaerk.ui.editor.table.Gutter.Gap;
import dk.planvaerk.ui.editor.table.PlanTable;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** What the mouse does on the numbers of the rows: a click selects, a drag moves the selected rows together. */
public final class RowDrag {
  private static final double LEAST = 5;
  private static final double SCROLL = 0.25;

  private final PlanTable table;
  private final EditorModel editor;
  private final RowSelection selection;
  private final RowActions rows;
  private @Nullable String pressed;
  private double pressedY;
  private double y;
  private boolean dragging;
  private final AnimationTimer timer = new AnimationTimer() {
    @Override
    public void handle(long now) {
      table.scrollBy(SCROLL * table.gutter().pastEdge(y));
      table.gutter().show(gap());
    }
  };

  public RowDrag(PlanTable table, EditorModel editor, RowSelection selection, RowActions rows) {
    this.table = table;
    this.editor = editor;
    this.selection = selection;
    this.rows = rows;
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    table.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    table.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
      if (!dragging || e.getCode() != KeyCode.ESCAPE) return;
      stop();
      e.consume();
    });
  }

  private void press(MouseEvent e) {
    stop();
    String row = table.gutter().rowAt(e.getSceneX(), e.getSceneY()).orElse(null);
    if (row == null) return;
    if (e.isShiftDown()) selection.extendTo(row);
    else if (e.isShortcutDown()) selection.toggle(row);
    else if (!selection.rows().contains(row)) selection.select(row);
    if (e.getButton() != MouseButton.PRIMARY) return;
    pressed = row;
    pressedY = e.getSceneY();
    e.consume();
  }

  private void drag(MouseEvent e) {
    if (pressed == null || editor.isReadOnly() || selection.isEmpty()) return;
    y = e.getSceneY();
    if (!dragging && Math.abs(y - pressedY) >= LEAST) {
      dragging = true;
      table.setCursor(Cursor.CLOSED_HAND);
      timer.start();
    }
    e.consume();
  }

  private void release(MouseEvent e) {
    String row = pressed;
    if (row == null) return;
    if (dragging) {
      Optional<Gap> gap = gap();
      stop();
      gap.ifPresent(g -> rows.moveTo(selection.rows(), g.before()));
    } else if (!e.isShiftDown() && !e.isShortcutDown() && selection.rows().size() > 1) {
      selection.select(row);
    }
    pressed = null;
    e.consume();
  }

  private Optional<Gap> gap() {
    return table.gutter().gapAt(y);
  }

  private void stop() {
    if (dragging) table.setCursor(null);
    dragging = false;
    pressed = null;
    timer.stop();
    table.gutter().show(Optional.empty());
  }
}
