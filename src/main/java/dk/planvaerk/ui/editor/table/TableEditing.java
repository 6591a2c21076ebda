package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** Writing in the table: which cell is being written in, and what mouse and keys do there. */
public final class TableEditing {
  /** What the table needs of the plan's editor. */
  public interface Desk {
    Plan plan();

    /** The user has come to a cell. */
    void enter(Spot.InRow cell);

    /** Takes what has been written; gives the text that stands there now. */
    Text write(Spot.InRow cell, String shown);

    /** Gives a cell back the text that it had. */
    void restore(Spot.InRow cell, Text text);

    /** Goes to the next or the one before; false at the ends. */
    boolean walk(Spot.InRow from, int by);

    /** The user leaves the table by Tab at its end (1) or beginning (-1). */
    void leave(int by);

    /** Whether nothing can be written. */
    boolean isReadOnly();

    /** What a cell is called aloud. */
    String name(Spot.InRow cell);
  }

  private final PlanTable table;
  private final Desk desk;
  private final CellEditor editor = new CellEditor();
  private Spot.@Nullable InRow last;
  private Text original = Text.EMPTY;
  private boolean open;

  public TableEditing(PlanTable table, Desk desk) {
    this.table = table;
    this.desk = desk;
    editor.setEditable(!desk.isReadOnly());
    table.setFocusTraversable(true);
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    editor.addEventFilter(ScrollEvent.SCROLL, ScrollEvent::consume);
  }

  /** The cell that is being written in. */
  public Optional<Spot.InRow> cell() {
    return open ? Optional.ofNullable(last) : Optional.empty();
  }

  /** Goes to a cell and writes there, the caret at the end of its text. */
  public void edit(Spot.InRow cell) {
    if (!cell.equals(cell().orElse(null))) open(cell, Integer.MAX_VALUE);
    editor.requestFocus();
    table.reveal(cell);
  }

  /** Shows another state of the plan, in the open cell too. */
  public void show(Plan plan) {
    table.show(plan);
    cell().ifPresent(c -> plan.text(c).ifPresentOrElse(editor::take, this::close));
  }

  /** Takes the editor away. Nothing is left to save: every keystroke has gone to the plan. */
  public void close() {
    if (!open) return;
    open = false;
    table.cover(null, null);
  }

  private void open(Spot.InRow cell, int caret) {
    Text text = desk.plan().text(cell).orElse(null);
    if (text == null) return;
    desk.enter(cell);
    last = cell;
    original = text;
    open = true;
    editor.setAccessibleText(desk.name(cell));
    editor.begin(text, caret, shown -> desk.write(cell, shown));
    table.cover(cell, editor);
    editor.requestFocus();
  }

  private void pressed(MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY && e.getButton() != MouseButton.SECONDARY) return;
    PlanTable.Hit hit = table.hit(e.getSceneX(), e.getSceneY()).orElse(null);
    if (hit == null || hit.spot().equals(cell().orElse(null))) return;
    open(hit.spot(), hit.index());
    if (e.getButton() == MouseButton.PRIMARY) e.consume();
  }

  private void keyPressed(KeyEvent e) {
    Spot.InRow cell = cell().orElse(null);
    boolean handled = cell == null ? outside(e) : inside(e, cell);
    if (handled) e.consume();
  }

  private boolean inside(KeyEvent e, Spot.InRow cell) {
    if (e.getCode() == KeyCode.TAB && !e.isShortcutDown() && !e.isAltDown()) {
      int by = e.isShiftDown() ? -1 : 1;
      if (!desk.walk(cell, by)) desk.leave(by);
      return true;
    }
    if (e.getCode() == KeyCode.ESCAPE) {
      if (desk.plan().text(cell).filter(original::equals).isEmpty()) desk.restore(cell, original);
      close();
      table.requestFocus();
      return true;
    }
    keepCaretInSight(cell);
    return false;
  }

  /** With the table in focus and no cell open, the keys read the plan or go back to writing. */
  private boolean outside(KeyEvent e) {
    if (!table.isFocused()) return false;
    switch (e.getCode()) {
      case ENTER, F2 -> Optional.ofNullable(last).filter(l -> desk.plan().text(l).isPresent()).ifPresent(this::edit);
      case UP -> table.scrollBy(-40);
      case DOWN -> table.scrollBy(40);
      case PAGE_UP -> table.scrollByPages(-1);
      case PAGE_DOWN -> table.scrollByPages(1);
      default -> {
        return false;
      }
    }
    return !e.isShortcutDown() && !e.isAltDown();
  }

  /** Keys typed after scrolling away bring the caret back; in a tall cell it need not be the top. */
  private void keepCaretInSight(Spot.InRow typedIn) {
    Platform.runLater(() -> editor.caretBox()
        .filter(b -> typedIn.equals(cell().orElse(null)))
        .ifPresent(b -> table.reveal(typedIn, b.getMinY(), b.getMaxY())));
  }
}
