package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.ui.editor.model.Walk;
import dk.planvaerk.ui.editor.text.Mark;
import dk.planvaerk.ui.editor.text.Proofreader;
import dk.planvaerk.ui.editor.text.TextEditor;
import dk.planvaerk.ui.focus.Focus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Writing in the table: which cell is being written in, and what mouse and keys do there. */
public final class TableEditing {
  /** Seen below the caret, in pixels. */
  private static final double AIR = 8;

  private final PlanTable table;
  private final Desk desk;
  private final TextEditor editor;
  private Spot.@Nullable InRow last;
  private Text original = Text.EMPTY;
  private CellFont font = CellFont.TEXT;
  private boolean open;
  private boolean opened;
  private boolean writing;
  private boolean written;
  private Map<Spot, List<Mark>> marks = Map.of();

  public TableEditing(PlanTable table, Desk desk) {
    this.table = table;
    this.desk = desk;
    editor = new TextEditor(table.typesetter());
    editor.getStyleClass().add("cell-editor");
    editor.setEditable(!desk.isReadOnly());
    table.setFocusTraversable(true);
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    table.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
      if (table.isFocused() && outside(e)) e.consume();
    });
    table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    editor.addEventFilter(KeyEvent.KEY_PRESSED, e -> cell().filter(c -> inside(e, c)).ifPresent(c -> e.consume()));
    editor.addEventFilter(KeyEvent.KEY_RELEASED, e -> {
      if (e.getCode() == KeyCode.ALT) keep(); // opens the menus too
    });
    editor.onAside(desk::seal);
    table.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusMoved);
  }

  /** The cell is left when the focus goes elsewhere in the table or the head above it; menus leave it open. */
  private void focusMoved(@Nullable Node owner) {
    if (owner == editor) {
      keep();
      return;
    }
    if (!Focus.isBelow(owner, table)) return;
    close();
    if (owner == table) read();
    else table.ring(null);
  }

  /** The user reads in a row: at the cell that was come to last if it is there, else at this one. */
  public void read(Spot.InRow at) {
    if (last == null || !last.row().equals(at.row())) last = at;
    read();
  }

  /** The cell that was come to last has a ring, and commands are for its row and step, while no rows are selected. */
  private void read() {
    Spot.InRow at = last;
    boolean reads = at != null && desk.plan().text(at).isPresent() && desk.read(at);
    table.ring(reads ? at : null);
  }

  /** The cell that is being written in. */
  public Optional<Spot.InRow> cell() {
    return open ? Optional.ofNullable(last) : Optional.empty();
  }

  /** Whether a point of the scene is on the cell that is being written in. */
  public boolean isIn(double sceneX, double sceneY) {
    return table.hit(sceneX, sceneY).map(PlanTable.Hit::spot).filter(h -> h.equals(cell().orElse(null))).isPresent();
  }

  /** Goes to a cell and writes there, the caret at the end of its text. */
  public void edit(Spot.InRow cell) {
    if (!cell.equals(cell().orElse(null))) open(cell, Integer.MAX_VALUE);
    editor.requestFocus();
    table.reveal(cell);
  }

  /** Goes to a cell and selects a part of its text. */
  public void select(Spot.InRow cell, int from, int to) {
    edit(cell);
    editor.select(from, to);
    keepCaretInSight(cell);
  }

  /** Goes to the cell that was written in last, without writing there; false where there is none. */
  public boolean resume() {
    Optional<Spot.InRow> there = Optional.ofNullable(last).filter(l -> desk.plan().text(l).isPresent());
    there.ifPresent(cell -> {
      table.requestFocus();
      table.reveal(cell);
    });
    return there.isPresent();
  }

  /** The user goes to a cell to read there: it has a ring, and Enter writes in it. */
  public void visit(Spot.InRow cell) {
    close();
    last = cell;
    table.requestFocus();
    read();
    table.reveal(cell);
  }

  /** The user writes in a cell elsewhere: it is in sight with a ring, and the focus stays where it is. */
  public void mark(Spot.InRow cell) {
    if (!cell.equals(last) || open) {
      close();
      last = cell;
      table.ring(cell);
    }
    table.reveal(cell);
  }

  /** Shows another state of the plan, in the open cell too. */
  public void show(Plan plan) {
    table.show(plan);
    if (writing) return;
    cell().ifPresent(c -> plan.text(c).ifPresentOrElse(this::show, this::close));
  }

  /** What came from elsewhere was not written here, so that Escape takes nothing of it back. */
  private void show(Text text) {
    if (text.equals(editor.text())) return;
    editor.show(text);
    keep();
  }

  /** Escape gives back no earlier text than this: it is on disk, or the user has been elsewhere. */
  public void keep() {
    written = false;
    cell().flatMap(c -> desk.plan().text(c)).ifPresent(text -> original = text);
  }

  /** Takes the editor away. Nothing is left to save: every keystroke has gone to the plan. */
  public void close() {
    if (!open) return;
    open = false;
    if (editor.isFocused()) table.requestFocus();
    table.cover(null, null);
  }

  private void open(Spot.InRow cell, int caret) {
    Text text = desk.plan().text(cell).orElse(null);
    if (text == null) return;
    desk.enter(cell);
    last = cell;
    original = text;
    written = false;
    open = true;
    editor.setName(desk.name(cell));
    dress(table.font(cell));
    editor.setPrompt(table.guide(cell));
    editor.begin(text, caret, (deed, written) -> write(cell, deed, written));
    editor.mark(marks.getOrDefault(cell, List.of()));
    table.cover(cell, editor);
    table.ring(null);
    editor.requestFocus();
  }

  /** Has the style sheets give the editor the font of the cell that it lies on. */
  private void dress(CellFont newFont) {
    editor.getStyleClass().remove(font.styleClass());
    font = newFont;
    if (!newFont.styleClass().isEmpty()) editor.getStyleClass().add(newFont.styleClass());
  }

  /** What the plan makes of the characters comes back to the editor once, not by way of the plan too. */
  private Text write(Spot.InRow cell, String deed, Text text) {
    writing = true;
    written = true;
    try {
      return desk.write(cell, deed, text);
    } finally {
      writing = false;
      keepCaretInSight(cell);
    }
  }

  private void pressed(MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY && e.getButton() != MouseButton.SECONDARY) return;
    opened = false;
    PlanTable.Hit hit = table.hit(e.getSceneX(), e.getSceneY()).orElse(null);
    if (hit == null || hit.spot().equals(cell().orElse(null))) return;
    open(hit.spot(), hit.index());
    opened = true;
    if (e.getButton() == MouseButton.PRIMARY) e.consume();
  }

  /** The mouse that has opened a cell selects in it without being lifted. */
  private void dragged(MouseEvent e) {
    if (!open || e.getButton() != MouseButton.PRIMARY || e.getTarget() == editor || !opened) return;
    editor.selectTo(e.getSceneX(), e.getSceneY());
    e.consume();
  }

  /** Marks parts of the texts, in the open cell too. */
  public void mark(Map<Spot, List<Mark>> newMarks) {
    marks = Map.copyOf(newMarks);
    table.mark(marks);
    cell().ifPresent(c -> editor.mark(marks.getOrDefault(c, List.of())));
  }

  /** Marks what this finds wrong, besides. */
  public void proofread(Proofreader proofreader) {
    table.proofread(proofreader);
    editor.proofread(proofreader);
  }

  /** Makes what the first click needs; false while the table moves, when it would be waited for. */
  public boolean warm() {
    if (open || last != null) return true;
    if (!table.isStill()) return false;
    Walk.first(desk.plan()).ifPresent(first -> {
      editor.begin(desk.plan().text(first).orElse(Text.EMPTY), 0, (deed, text) -> text);
      table.cover(first, editor);
      editor.applyCss();
      table.layout();
      editor.layout();
      table.cover(null, null);
    });
    return true;
  }

  private boolean inside(KeyEvent e, Spot.InRow cell) {
    if (e.getCode() == KeyCode.TAB && !e.isShortcutDown() && !e.isAltDown()) {
      int by = e.isShiftDown() ? -1 : 1;
      if (!desk.walk(cell, by)) desk.leave(by);
      return true;
    }
    if (e.getCode() == KeyCode.ESCAPE) {
      if (written && desk.plan().text(cell).filter(original::equals).isEmpty()) desk.restore(cell, original);
      table.requestFocus();
      return true;
    }
    if (climbs(e, cell)) return true;
    boolean plain = !e.isShiftDown() && !e.isShortcutDown() && !e.isAltDown();
    if (e.getCode() == KeyCode.ENTER && plain && font.isTitle()) return desk.walk(cell, 1); // a heading is one line
    if (e.getCode() == KeyCode.F10) keep(); // opens the menus, which take the next Escape
    if (!e.getCode().isModifierKey()) keepCaretInSight(cell); // else Alt would show what Delete then takes, in one stroke
    return false;
  }

  /** Up in the first line and down in the last one go on in the cell above or below, as far to the right as the caret was. */
  private boolean climbs(KeyEvent e, Spot.InRow cell) {
    int by = e.getCode() == KeyCode.UP ? -1 : e.getCode() == KeyCode.DOWN ? 1 : 0;
    if (by == 0 || e.isShortcutDown() || e.isAltDown() || e.isShiftDown() || !editor.edges().isOn(by)) return false;
    double x = editor.edges().right();
    if (!desk.climb(cell, by)) return false;
    table.layout();
    editor.edges().enter(x, by);
    cell().ifPresent(this::keepCaretInSight);
    return true;
  }

  /** With the table in focus and no cell open, the keys read the plan or go back to writing. */
  private boolean outside(KeyEvent e) {
    switch (e.getCode()) {
      case ENTER, F2 -> Optional.ofNullable(last).filter(l -> desk.plan().text(l).isPresent()).ifPresent(this::edit);
      case TAB -> {
        if (last == null || e.isShortcutDown() || e.isAltDown()) return false;
        return desk.walk(last, e.isShiftDown() ? -1 : 1);
      }
      case UP -> table.scrollBy(-40);
      case DOWN -> table.scrollBy(40);
      case PAGE_UP -> table.scrollByPages(-1);
      case PAGE_DOWN -> table.scrollByPages(1);
      case HOME -> table.revealFront();
      case END -> table.revealTail();
      default -> {
        return false;
      }
    }
    return !e.isShortcutDown() && !e.isAltDown();
  }

  /** Who types at a cell with a ring writes on in it. */
  private void typed(KeyEvent e) {
    boolean character = !e.getCharacter().isEmpty() && e.getCharacter().charAt(0) > ' ' && e.getCharacter().charAt(0) != 0x7F;
    if (!table.isFocused() || !character || e.isShortcutDown() || e.isAltDown() || e.isMetaDown()) return;
    Optional.ofNullable(last).filter(l -> desk.plan().text(l).isPresent()).ifPresent(l -> {
      edit(l);
      editor.fireEvent(e.copyFor(editor, editor));
      e.consume();
    });
  }

  /** What is written, and keys typed after scrolling away, bring the caret back; in a tall cell it need not be the top. */
  private void keepCaretInSight(Spot.InRow typedIn) {
    Platform.runLater(() -> editor.caretBox()
        .filter(b -> typedIn.equals(cell().orElse(null)))
        .ifPresent(b -> table.reveal(typedIn, b.getMinY(), b.getMaxY() + AIR)));
  }
}
