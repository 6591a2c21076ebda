package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.editor.marks.ComparedText;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.RowSelection;
import dk.planvaerk.ui.editor.model.Walk;
import dk.planvaerk.ui.editor.rows.RowDrag;
import dk.planvaerk.ui.editor.rows.RowMarks;
import dk.planvaerk.ui.editor.table.PlanTable;
import dk.planvaerk.ui.editor.table.TableEditing;
import dk.planvaerk.ui.editor.text.Mark;
import dk.planvaerk.ui.editor.text.Proofreader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** The head of the plan and its table, one below the other, and writing in both. */
final class TableArea {
  /** After so long nobody waits for the window any more. */
  private static final Duration QUIET = Duration.millis(400);

  private final Texts texts;
  private final EditorModel editor;
  private final EditorCommands commands;
  private final DoneDesk done;
  final HeadPane head;
  final PlanTable table;
  private final Button add;
  private final VBox below = new VBox();
  private final TableEditing editing;
  private Map<Spot, List<Mark>> seen = Map.of();
  private Map<Spot, List<Mark>> found = Map.of();

  /**
   * @param textMenu makes the menu of a text of what stands in it
   */
  TableArea(Texts texts, EditorModel editor, EditorCommands commands, RowSelection selection, DoneDesk done,
      UnaryOperator<ContextMenu> textMenu) {
    this.texts = texts;
    this.editor = editor;
    this.commands = commands;
    this.done = done;
    head = new HeadPane(texts, editor, this::enter);
    add = addButton();
    table = new PlanTable(editor.plan(), head, tail(), done.notes);
    editing = new TableEditing(table, new EditorDesk(texts, editor, selection, done, table, head, add));
    head.setFieldMenu(textMenu.apply(Controls.context(commands.ofField())));
    editor.planProperty().subscribe(editing::show);
    editor.onSight(table::isInSight);
    done.open.hiddenProperty().subscribe(table::hide);
    new RowMarks(editor, selection, table, editing, texts).listen(commands.clipboard, commands.row.remove.action());
    new RowDrag(table, editor, selection, commands.rows);
    ContextMenu cellMenu = textMenu.apply(Controls.context(commands.ofCell()));
    var rowMenu = Controls.context(commands.ofRows());
    table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, e -> {
      boolean onRows = table.gutter().rowAt(e.getSceneX(), e.getSceneY()).filter(selection.rows()::contains).isPresent();
      boolean there = e.isKeyboardTrigger() ? editing.cell().isPresent() || !selection.isEmpty()
          : selection.isEmpty() ? editing.isIn(e.getSceneX(), e.getSceneY()) : onRows;
      if (!there) return; // a menu far from what it is for would be taken for one of what is there
      ContextMenu menu = selection.isEmpty() ? cellMenu : rowMenu;
      editing.keep();
      menu.show(table, e.getScreenX(), e.getScreenY());
      e.consume();
    });
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
      cellMenu.hide();
      rowMenu.hide();
    });
    var quiet = new PauseTransition(QUIET);
    quiet.setOnFinished(e -> {
      if (!editing.warm()) quiet.playFromStart();
    });
    quiet.play();
  }

  /** Where the user begins: in the first field of a plan in which nothing is written, else reading at the first cell. */
  void begin() {
    if (editor.plan().isBlank()) {
      head.editFirst();
      return;
    }
    table.requestFocus();
    Walk.first(editor.plan()).ifPresent(editing::read);
  }

  /** Puts something below the table, where it may come and go without moving a row. */
  void addBelow(Node node) {
    below.getChildren().add(node);
  }

  /** Goes to a place and writes there. */
  void edit(Spot to) {
    switch (to) {
      case Spot.InHead(String field) -> {
        editing.close();
        head.edit(field);
      }
      case Spot.InRow cell -> editing.edit(cell);
    }
  }

  /** Goes to a place and selects a part of the text there. */
  void select(Spot to, int from, int end) {
    edit(to);
    switch (to) {
      case Spot.InHead(String field) -> head.select(field, from, end);
      case Spot.InRow cell -> editing.select(cell, from, end);
    }
  }

  /** Goes to a place to read there; in the head to write. */
  void visit(Spot to) {
    switch (to) {
      case Spot.InHead field -> edit(field);
      case Spot.InRow cell -> editing.visit(cell);
    }
  }

  /** Marks what has been found in these places, and nowhere else. */
  void mark(Map<Spot, List<Mark>> marks) {
    found = marks;
    mark();
  }

  /**
   * Shows what is new, done and gone.
   *
   * @param compared the cells that show what went away from them, by the ids of their rows
   */
  void show(Map<Spot, List<Mark>> marks, Map<String, Map<Spot.InRow, ComparedText>> compared) {
    seen = marks;
    table.compare(compared);
    mark();
  }

  private void mark() {
    Map<Spot, List<Mark>> all = seen;
    if (!found.isEmpty()) {
      var both = new HashMap<>(seen);
      found.forEach((spot, marks) -> both.merge(spot, marks, (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
      all = both;
    }
    head.mark(all);
    editing.mark(all);
  }

  /** Marks what this finds wrong, besides. */
  void proofread(Proofreader proofreader) {
    head.proofread(proofreader);
    editing.proofread(proofreader);
  }

  /** Brings a place into sight. */
  void reveal(Spot spot) {
    done.open.look(spot);
    switch (spot) {
      case Spot.InHead head -> table.revealFront();
      case Spot.InRow cell -> table.reveal(cell);
    }
  }

  /** Brings a place in a text into sight. */
  void reveal(Spot spot, int place) {
    reveal(spot);
    if (spot instanceof Spot.InRow cell) table.reveal(cell, place);
  }

  /** Goes into the first cell. */
  private void enter() {
    Walk.first(editor.plan()).ifPresentOrElse(editing::edit, add::requestFocus);
  }

  /** Goes to where the user was in the table, or into its first cell. */
  boolean back() {
    editor.cell().ifPresentOrElse(editing::edit, () -> {
      if (!editing.resume()) enter();
    });
    return true;
  }

  boolean enterHead() {
    table.revealFront();
    return head.enter();
  }

  /** The user writes in a cell elsewhere. */
  void mark(Spot.InRow cell) {
    editing.mark(cell);
  }

  /** What has been written is on disk, or the user has been elsewhere. */
  void keep() {
    editing.keep();
  }

  /** Stands below the last row: where the next one begins. */
  private Button addButton() {
    var add = new Button(commands.row.add.plainLabel(), new FontIcon("fth-plus"));
    add.getStyleClass().addAll("flat", "add-row");
    add.setOnAction(e -> commands.row.add.action().run());
    add.disableProperty().bind(commands.row.add.disabled());
    add.addEventHandler(KeyEvent.KEY_TYPED, e -> writeOn(add, e));
    return add;
  }

  /** Who goes on writing behind the last cell writes in the next row. */
  private void writeOn(Button add, KeyEvent e) {
    boolean character = !e.getCharacter().isEmpty() && Character.isLetterOrDigit(e.getCharacter().codePointAt(0));
    if (!character || e.isShortcutDown() || e.isAltDown() || e.isMetaDown()) return;
    add.fire();
    e.consume();
    Node begun = add.getScene().getFocusOwner();
    if (begun != null && begun != add) begun.fireEvent(e.copyFor(begun, begun));
  }

  private Region tail() {
    PlanKind kind = editor.plan().kind();
    var empty = new Label(kind.text() == null ? texts.get("table.empty", kind.row().many()) : texts.get("table.emptypage"));
    empty.getStyleClass().add("table-empty");
    empty.visibleProperty().bind(editor.planProperty().map(p -> p.rows().findAny().isEmpty()));
    empty.managedProperty().bind(empty.visibleProperty());
    var next = new HBox(empty, add);
    next.getStyleClass().add("table-next");
    below.getChildren().add(next);
    below.getStyleClass().add("table-tail");
    return below;
  }
}
