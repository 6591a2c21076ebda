package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.Names;
import dk.planvaerk.ui.editor.model.RowSelection;
import dk.planvaerk.ui.editor.model.Walk;
import dk.planvaerk.ui.editor.rows.PasteDialog;
import dk.planvaerk.ui.editor.rows.RowDrag;
import dk.planvaerk.ui.editor.rows.RowMarks;
import dk.planvaerk.ui.editor.table.PlanTable;
import dk.planvaerk.ui.editor.table.TableEditing;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A plan in a window: menu, tool bar, the head and the table, and the line at the foot. */
public final class EditorView extends BorderPane {
  private static final Duration NOTICE = Duration.seconds(8);

  private final Texts texts;
  private final EditorModel editor;
  private final EditorCommands commands;
  private final WindowActions window;
  private final HeadPane head;
  private final Button add;
  private final PlanTable table;
  private final TableEditing editing;
  private final NotificationPane notices = new NotificationPane();
  private @Nullable Node writing;
  private final PauseTransition hiding = new PauseTransition(NOTICE);

  public EditorView(Texts texts, EditorModel editor, DocumentModel document, Dialogs dialogs, WindowActions window) {
    this.texts = texts;
    this.editor = editor;
    this.window = window;
    var selection = new RowSelection(editor);
    commands = new EditorCommands(texts, editor, document, dialogs, window, () -> Optional.ofNullable(writing), selection,
        new PasteDialog(() -> getScene().getWindow(), texts.language()));
    head = new HeadPane(editor, this::intoTable);
    add = addButton();
    table = new PlanTable(editor.plan(), head, tail());
    editing = new TableEditing(table, new EditorDesk(texts, editor, table, head, add));
    new RowMarks(editor, selection, table, editing, texts).listen(commands.clipboard, commands.row.remove.action());
    new RowDrag(table, editor, selection, commands.rows);
    head.setFieldMenu(Controls.context(commands.ofField()));
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(n -> {
      if (EditCommands.isText(n)) writing = n;
    });
    MenuBar bar = Controls.bar(commands.menus());
    notices.setContent(table);
    notices.setShowFromTop(false);
    notices.getStyleClass().add("notices");
    hiding.setOnFinished(e -> notices.hide());
    getStyleClass().add("editor");
    setTop(editor.isReadOnly() ? new VBox(bar, toolBar(), banner()) : new VBox(bar, toolBar()));
    setCenter(notices);
    setBottom(new StatusLine(texts, editor, document, selection));
    editor.planProperty().subscribe(editing::show);
    editor.onTravel(this::travel);
    editor.onTold(m -> notify(m.in(texts.language())));
    document.writtenProperty().subscribe(w -> {
      editing.keep();
      if (w != null && w.isExport()) exported(w);
    });
    addEventFilter(KeyEvent.KEY_PRESSED, e -> {
      if (commands.press(e)) e.consume();
    });
    var cellMenu = Controls.context(commands.ofCell());
    var rowMenu = Controls.context(commands.ofRows());
    table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, e -> {
      if (editing.cell().isEmpty() && selection.isEmpty()) return;
      ContextMenu menu = selection.isEmpty() ? cellMenu : rowMenu;
      menu.show(table, e.getScreenX(), e.getScreenY());
      e.consume();
    });
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
      cellMenu.hide();
      rowMenu.hide();
    });
  }

  /** Tells that the program has a newer edition of the kind that the plan carries and keeps. */
  public void tellNewerKind(PlanKind newer) {
    notify(texts.get("editor.newerkind", newer.name().in(texts.language())));
  }

  /** Where the user begins: in the first field of a plan in which nothing is written, else reading. */
  public void begin() {
    Plan plan = editor.plan();
    boolean blank = plan.head().stream().allMatch(h -> h.text().isBlank()) && plan.rows().allMatch(Row::isBlank);
    if (blank) head.editFirst();
    else table.requestFocus();
  }

  private void intoTable() {
    Walk.first(editor.plan()).ifPresentOrElse(editing::edit, add::requestFocus);
  }

  private void travel(Spot to) {
    switch (to) {
      case Spot.InHead(String field) -> {
        editing.close();
        head.edit(field);
      }
      case Spot.InRow cell -> editing.edit(cell);
    }
  }

  private HBox toolBar() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var export = new MenuButton(texts.get("tool.export"), new FontIcon("fth-share"), Controls.items(commands.file.exports));
    export.getItems().add(new SeparatorMenuItem());
    export.getItems().addAll(Controls.items(commands.file.copies));
    export.getStyleClass().add("accent");
    export.setFocusTraversable(false);
    Button row = Controls.button(commands.row.add, texts.get("tool.row", Names.capital(editor.plan().kind().row().one().in(texts.language()))));
    Button step = Controls.button(commands.step.add, texts.get("tool.row", Names.capital(editor.plan().kind().step().one().in(texts.language()))));
    var bar = new HBox(Controls.button(commands.edit.undo, ""), Controls.button(commands.edit.redo, ""), row, step, space,
        Controls.button(commands.file.save, commands.file.save.plainLabel()), export);
    bar.getStyleClass().add("editor-tools");
    return bar;
  }

  /** Stands below the last row: where the next one begins. */
  private Button addButton() {
    var add = new Button(commands.row.add.plainLabel(), new FontIcon("fth-plus"));
    add.getStyleClass().addAll("flat", "add-row");
    add.setOnAction(e -> commands.row.add.action().run());
    add.disableProperty().bind(commands.row.add.disabled());
    return add;
  }

  private Region tail() {
    var empty = new Label(texts.get("table.empty", editor.plan().kind().row().many().in(texts.language())));
    empty.getStyleClass().add("table-empty");
    empty.visibleProperty().bind(editor.planProperty().map(p -> p.rows().findAny().isEmpty()));
    empty.managedProperty().bind(empty.visibleProperty());
    var tail = new HBox(empty, add);
    tail.getStyleClass().add("table-tail");
    return tail;
  }

  private Node banner() {
    var banner = new Label(texts.get("editor.newer"), new FontIcon("fth-lock"));
    banner.setWrapText(true);
    banner.setMaxWidth(Double.MAX_VALUE);
    banner.getStyleClass().add("read-only-banner");
    return banner;
  }

  private void exported(DocumentModel.Written written) {
    notify(texts.get("export.done", String.valueOf(written.file().getFileName())),
        new Action(texts.get("export.open"), e -> window.show(written.file())),
        new Action(texts.get("export.folder"), e -> window.showFolder(written.file())));
  }

  private void notify(String text, Action... actions) {
    notices.getActions().setAll(actions);
    notices.show(text, new FontIcon(actions.length == 0 ? "fth-info" : "fth-check"));
    hiding.playFromStart();
  }
}
