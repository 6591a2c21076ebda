package dk.planvaerk.ui.editor;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.quality.QualityModels;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.suggest.Suggestions;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.editor.find.FindBar;
import dk.planvaerk.ui.editor.find.FindCommands;
import dk.planvaerk.ui.editor.find.FindModel;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.outline.OutlineView;
import dk.planvaerk.ui.editor.panel.Areas.Area;
import dk.planvaerk.ui.editor.panel.Areas;
import dk.planvaerk.ui.editor.panel.Panel;
import dk.planvaerk.ui.editor.panel.PanelCommands;
import dk.planvaerk.ui.editor.panel.PanelState;
import dk.planvaerk.ui.editor.panel.PanelsView;
import dk.planvaerk.ui.editor.panel.Side;
import dk.planvaerk.ui.editor.suggest.SuggestCommands;
import dk.planvaerk.ui.editor.suggest.SuggestList;
import dk.planvaerk.ui.editor.suggest.SuggestModel;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A plan in a window: menu, tool bar, the table between its panels, and the line at the foot. */
public final class EditorView extends BorderPane {
  private static final String SUGGEST = "editor.suggestions";

  private final Texts texts;
  private final EditorModel editor;
  private final EditorCommands commands;
  private final TableArea main;
  private final PanelsView panels;
  private final Areas areas;
  private final FindDesk findDesk;
  private final SuggestDesk suggestDesk;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<@Nullable Node> writing = new ReadOnlyObjectWrapper<>();

  /**
   * @param memory what is as the user left it
   */
  public EditorView(
      Texts texts, EditorModel editor, DocumentModel document, Dialogs dialogs, Memory memory, WindowActions window) {
    this.texts = texts;
    this.editor = editor;
    Texts panelTexts = Texts.of(PanelsView.class, texts.language());
    var state = new PanelState(panels(), memory);
    var panelCommands = new PanelCommands(panelTexts, state, this::toggle, this::go);
    Texts findTexts = Texts.of(FindBar.class, texts.language());
    var finding = new FindModel(editor, EditorView::aside, Platform::runLater);
    var bar = new FindBar(findTexts, finding, this::leaveFind);
    var find = new FindCommands(findTexts, editor.isReadOnly(), this::openFind, this::find);
    Texts suggestTexts = Texts.of(SuggestList.class, texts.language());
    var suggesting =
        new SuggestModel(editor, new Suggestions(QualityModels.shipped().themes()), EditorView::aside, Platform::runLater);
    suggesting.onProperty().set(memory.flag(SUGGEST, true));
    suggesting.onProperty().subscribe(on -> memory.put(SUGGEST, on));
    var suggest = new SuggestCommands(suggestTexts, suggesting, this::suggest, Available.of(editor).readOnly());
    commands = new EditorCommands(texts, editor, document, dialogs, window, panelCommands, find.all(), suggest.all(),
        writing.getReadOnlyProperty());
    main = new TableArea(texts, editor, commands);
    notices = new Notices(texts, window, main.table);
    panels = new PanelsView(panelTexts, state, notices, main::back);
    areas = new Areas(List.of(
        new Area(main.head, main::enterHead),
        new Area(main.table, main::back),
        new Area(panels.frameOf(Side.RIGHT), () -> panels.enter(Side.RIGHT)),
        new Area(panels.frameOf(Side.LEFT), () -> panels.enter(Side.LEFT))));
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(n -> {
      if (EditCommands.isText(n)) writing.set(n);
    });
    findDesk = new FindDesk(editor, finding, bar, main, this::written);
    main.head.getChildren().add(new FirstHint(texts, editor, commands, memory));
    bar.setFieldMenu(Controls.context(commands.ofField()));
    suggestDesk = new SuggestDesk(editor, suggesting, new SuggestList(suggestTexts, suggesting), this, this::written);
    getStyleClass().add("editor");
    setTop(top(bar));
    setCenter(panels);
    setBottom(new StatusLine(texts, editor, document));
    editor.onTravel(this::travel);
    editor.onTold(m -> notices.say(m.in(texts.language())));
    document.writtenProperty().subscribe(w -> {
      main.keep();
      if (w != null && w.isExport()) notices.exported(w);
    });
    addEventFilter(KeyEvent.KEY_PRESSED, e -> {
      if (commands.press(e)) e.consume();
    });
  }

  /** What can stand beside the table: another panel is another entry. */
  private List<Panel> panels() {
    Texts outline = Texts.of(OutlineView.class, texts.language());
    return List.of(
        new Panel("outline", Side.LEFT, outline.get("outline.title"), "fth-list", "Alt+1",
            () -> new OutlineView(outline, editor)));
  }

  /** Tells that the program has a newer edition of the kind that the plan carries and keeps. */
  public void tellNewerKind(PlanKind newer) {
    notices.say(texts.get("editor.newerkind", newer.name().in(texts.language())));
  }

  /** Where the user begins: in the first field of a plan in which nothing is written, else reading. */
  public void begin() {
    main.begin();
  }

  private void toggle(Panel panel) {
    panels.toggle(panel);
  }

  private void go(int by) {
    areas.go(by);
  }

  private void openFind(boolean replacing) {
    findDesk.open(replacing);
  }

  private void find(int by) {
    findDesk.go(by);
  }

  private void leaveFind() {
    findDesk.leave();
  }

  private void suggest() {
    suggestDesk.ask();
  }

  private Optional<Written> written() {
    return getScene() == null ? Optional.empty() : Written.in(getScene().getFocusOwner(), editor);
  }

  /** Reckoning that would hold up the keys. */
  private static void aside(Runnable work) {
    Thread.ofVirtual().name("planvaerk-reckoning").start(work);
  }

  private void travel(Spot to) {
    main.edit(to);
  }

  private Node top(FindBar find) {
    MenuBar bar = Controls.bar(commands.menus());
    var tools = new EditorTools(texts, commands, editor.plan().kind());
    if (!editor.isReadOnly()) return new VBox(bar, tools, find);
    var banner = new Label(texts.get("editor.newer"), new FontIcon("fth-lock"));
    banner.setWrapText(true);
    banner.setMaxWidth(Double.MAX_VALUE);
    banner.getStyleClass().add("read-only-banner");
    return new VBox(bar, tools, banner, find);
  }
}
