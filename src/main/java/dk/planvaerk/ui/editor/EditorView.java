package dk.planvaerk.ui.editor;

import dk.planvaerk.edit.TakeBack;
import dk.planvaerk.export.MissingSigns;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.revision.ListedChange;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.ui.command.Command;
import dk.planvaerk.ui.command.Controls;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.editor.done.HiddenLine;
import dk.planvaerk.ui.editor.form.FormView;
import dk.planvaerk.ui.editor.marks.MarksModel;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.model.RowSelection;
import dk.planvaerk.ui.editor.outline.OutlineView;
import dk.planvaerk.ui.editor.panel.Areas;
import dk.planvaerk.ui.editor.panel.Areas.Area;
import dk.planvaerk.ui.editor.panel.Panel;
import dk.planvaerk.ui.editor.panel.PanelCommands;
import dk.planvaerk.ui.editor.panel.PanelState;
import dk.planvaerk.ui.editor.panel.PanelsView;
import dk.planvaerk.ui.editor.panel.Side;
import dk.planvaerk.ui.editor.preview.PreviewModel;
import dk.planvaerk.ui.editor.preview.PreviewPane;
import dk.planvaerk.ui.editor.recovery.FileNow;
import dk.planvaerk.ui.editor.recovery.RecoveredBar;
import dk.planvaerk.ui.editor.spelling.SpellingMenu;
import dk.planvaerk.ui.editor.text.PastedPartly;
import dk.planvaerk.ui.editor.text.TextEditor;
import dk.planvaerk.ui.notice.NoticeLine;
import dk.planvaerk.ui.task.FxPause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A plan in a window: menu, tool bar, the table between its panels, and the line at the foot. */
public final class EditorView extends BorderPane {
  private final Texts texts;
  private final EditorModel editor;
  private final DocumentModel document;
  private final EditorCommands commands;
  private final TableArea main;
  private final PanelsView panels;
  private final Areas areas;
  private final FindDesk find;
  private final SpellingDesk spelling;
  private final NoticeLine notice;
  private final DoneDesk done;
  private final MergeDesk merging;
  private final WindowActions window;
  private final ReadOnlyObjectWrapper<@Nullable Node> writing = new ReadOnlyObjectWrapper<>();
  private final Label banner = new Label("", new FontIcon("fth-lock"));
  private final VBox above = new VBox();
  /** What is told above the plan, to be told again in a view that takes the place of this one. */
  private final List<Consumer<EditorView>> told = new ArrayList<>();
  private boolean commanded;
  private @Nullable FormView form;

  /**
   * @param memory what is as the user left it
   */
  public EditorView(
      Texts texts, EditorModel editor, DocumentModel document, Dialogs dialogs, Memory memory, WindowActions window) {
    this.texts = texts;
    this.editor = editor;
    this.document = document;
    this.window = window;
    Texts panelTexts = Texts.of(PanelsView.class, texts.language());
    var selection = new RowSelection(editor);
    Supplier<@Nullable Window> owner = () -> getScene().getWindow();
    var marks = new MarksDesk(texts.language(), editor, selection, document.tasks().background(), window.clock(), this::area);
    var versions = new VersionDesk(
        texts.language(), editor, document, dialogs, window, owner, marks::compareWith);
    var kinds = new KindDesk(texts.language(), editor, window, owner);
    var state = new PanelState(panels(document, versions, marks, kinds), memory);
    notice = new NoticeLine(texts.language());
    merging = new MergeDesk(texts.language(), editor, document, dialogs, memory, window, notice, owner);
    find = new FindDesk(texts.language(), editor, document.tasks().background(), this::area, this::written);
    var suggest = new SuggestDesk(
        texts.language(), editor, document.tasks().background(), window::models, memory, this, this::written);
    done = new DoneDesk(texts.language(), editor, selection, window.clock(), this::written);
    spelling = new SpellingDesk(texts.language(), editor, window.spelling(), document.tasks().background(), memory, notice,
        writing.getReadOnlyProperty(), this::area, this::written);
    var history = new HistoryDesk(texts.language(), editor, document, dialogs, window, owner);
    commands = new EditorCommands(texts, editor, document, dialogs, window, owner, new PanelCommands(panelTexts, state, this::toggle, this::go),
        kinds.guide(state), notice, writing.getReadOnlyProperty(), selection,
        new Desks(versions, marks, find, suggest, spelling, done, merging, history, kinds));
    main = new TableArea(texts, editor, commands, selection, done, spelling::above);
    spelling.proofreader().subscribe(main::proofread);
    marks.show();
    getStylesheets().add(String.valueOf(MarksModel.class.getResource("marks.css")));
    getStylesheets().add(String.valueOf(SpellingMenu.class.getResource("spelling.css")));
    panels = new PanelsView(panelTexts, state, main.table, main::back);
    areas = new Areas(List.of(
        new Area(main.head, main::enterHead),
        new Area(main.table, main::back),
        new Area(panels.frameOf(Side.RIGHT), () -> panels.enter(Side.RIGHT)),
        new Area(panels.frameOf(Side.LEFT), () -> panels.enter(Side.LEFT))));
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(n -> {
      if (EditCommands.isText(n)) writing.set(n);
      else if (n == main.table) writing.set(null); // the user reads
    });
    kinds.show(main);
    main.addBelow(new FirstHint(texts, editor, commands, memory));
    find.bar.setFieldMenu(Controls.context(commands.ofField()));
    getStyleClass().add("editor");
    setTop(top(done.hidden(commands.done), marks));
    setCenter(panels);
    setBottom(new VBox(done.bar(commands.done, main::back, this::reveal), notice,
        new StatusLine(texts, editor, document, selection, window.look(), spelling.status())));
    editor.onTravel(this::travel);
    editor.onTold(m -> notice.show(m.in(texts.language())));
    writtenHere().subscribe((before, w) -> {
      if (w == null) return;
      if (w.isExport()) exported(w);
      else main.keep();
    });
    addEventHandler(TextEditor.NOTHING_PASTED, e -> commands.clipboard.tellNothing());
    addEventHandler(PastedPartly.PASTED_PARTLY, e -> commands.clipboard.tellLeft(e.left()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, e -> {
      if (commanded) e.consume();
      else if (editor.isReadOnly() && e.getTarget() instanceof TextEditor && !e.getCharacter().isBlank()) editor.tellReadOnly();
    });
  }

  /** The character of a key that was a command is not written in the field that the command went to. */
  private void pressed(KeyEvent e) {
    commanded = commands.press(e);
    if (commanded) e.consume();
  }

  /** What can stand beside the table: another panel is another entry. */
  private List<Panel> panels(DocumentModel document, VersionDesk versions, MarksDesk marks, KindDesk kinds) {
    Texts preview = Texts.of(PreviewPane.class, texts.language());
    Texts outline = Texts.of(OutlineView.class, texts.language());
    Texts forms = Texts.of(FormView.class, texts.language());
    var panels = new ArrayList<Panel>();
    panels.add(
        new Panel("outline", Side.LEFT, outline.get("outline.title"), "fth-list", "Alt+1",
            () -> new OutlineView(outline, editor, done.states, done.open)));
    panels.addAll(versions.panels());
    panels.add(marks.panel());
    panels.add(new Panel("form", Side.RIGHT, forms.get("form.title"), "fth-edit", "Alt+2", () -> form(forms, marks)));
    panels.add(
        new Panel("preview", Side.RIGHT, preview.get("preview.title"), "fth-eye", "Alt+3", () -> new PreviewPane(
            preview, new PreviewModel(editor, document::pdf, document.tasks().background(), new FxPause()),
            commands.file.exportPdf, commands.file.print)));
    panels.addAll(kinds.panels());
    return panels;
  }

  private FormView form(Texts forms, MarksDesk marks) {
    var view = new FormView(forms, editor, done.states, commands.step.main(),
        spelling.above(Controls.context(commands.ofCell())), window::models, main::mark);
    spelling.proofreader().subscribe(view::proofread);
    marks.otherBasis().subscribe(view::markBasis);
    form = view;
    return view;
  }

  /** Says how much of the plan was rescued, until the user closes it. */
  public void tellRescued(String words) {
    notice.keep(words);
  }

  /** Tells that the plan comes from a working copy. */
  public void tellCarried(String words) {
    notice.keep(words);
  }

  /** Tells that the program has a newer edition of the kind that the plan carries and keeps. */
  public void tellNewerKind(PlanKind newer) {
    notice.show(texts.get("editor.newerkind", newer.name().in(texts.language())));
  }

  /** Says why the plan can only be read. */
  public void tellReadOnly(String why) {
    banner.setText(why);
  }

  /** Says that somebody else has the plan's file, in the place of any other reason why it can only be read. */
  public void tellInUse(Node bar) {
    above.getChildren().remove(banner);
    above.getChildren().add(bar);
  }

  /**
   * Says that the plan was left with something unsaved in it when the program ended.
   *
   * @param changes what was written since the plan was last saved
   * @param now what has become of its file
   * @param saved the plan in its file, or null where there is none
   * @param discard shows that one instead
   */
  public void tellRecovered(List<ListedChange> changes, FileNow now, @Nullable Plan saved, Runnable discard) {
    Texts words = Texts.of(RecoveredBar.class, texts.language());
    var bar = RecoveredBar.of(words, changes, now, () -> getScene().getWindow(), now == FileNow.GONE ? commands.file.saveAs : commands.file.save,
        saved == null ? null : () -> window.openToRead(saved, words.get("recovered.saved")), discard);
    above.getChildren().add(bar);
    Consumer<EditorView> again = next -> next.tellRecovered(changes, now, saved, discard);
    told.add(again);
    writtenHere().subscribe((was, w) -> {
      if (w == null || w.isExport()) return;
      above.getChildren().remove(bar);
      told.remove(again);
    });
  }

  /**
   * Says that what was recovered has been discarded, and offers it once more: taking it back is a step that can be undone.
   *
   * @param unwanted the plan as it was recovered
   */
  public void tellDiscarded(Plan unwanted) {
    Texts words = Texts.of(RecoveredBar.class, texts.language());
    notice.keep(words.get("discarded.told"), Command.of(words.get("discarded.back"), () -> {
      editor.keepVersions(unwanted.versions());
      if (editor.submitApart("do.takeback", new TakeBack(unwanted))) notice.show(words.get("discarded.taken"));
    }));
  }

  /**
   * Takes the place of another view of the plan, which now has another kind: what is told above the plan is told here too.
   *
   * @param at where the user was, or null where that is not there any more
   */
  public void succeed(EditorView before, @Nullable Spot at) {
    before.told.forEach(t -> t.accept(this));
    if (before.notice.isKept()) Platform.runLater(() -> notice.afterwards(merging::look)); // what has just been done is told first
    if (at == null) main.begin();
    else main.visit(at);
  }

  /** What is written while this view is shown: the file outlives a view whose plan gets another kind, and must not hold it. */
  private ObservableValue<DocumentModel.@Nullable Written> writtenHere() {
    return document.writtenProperty().when(sceneProperty().map(s -> true).orElse(false));
  }

  /** Where the user begins: in the first field of a plan in which nothing is written, else reading. */
  public void begin() {
    main.begin();
    merging.look();
  }

  private void exported(DocumentModel.Written written) {
    Command open = Command.of(texts.get("export.open"), () -> window.show(written.file()));
    Command folder = Command.of(texts.get("export.folder"), () -> window.showFolder(written.file()));
    String done = texts.get("export.done", String.valueOf(written.file().getFileName()));
    MissingSigns missing = written.missing();
    if (missing == null) notice.show(done, open, folder);
    else notice.keep(done + ". " + missing.message().in(texts.language()), open, folder);
  }

  private void toggle(Panel panel) {
    panels.toggle(panel);
  }

  private void go(int by) {
    areas.go(by);
  }

  private TableArea area() {
    return main;
  }

  /** The text that is being written in. */
  private Optional<Written> written() {
    return getScene() == null ? Optional.empty() : Written.in(getScene().getFocusOwner(), editor);
  }

  /** Goes there in the form while the user writes in it, else in the table. */
  private void travel(Spot to) {
    FormView writesIn = form;
    if (to instanceof Spot.InRow cell && writesIn != null && writesIn.isWrittenIn()) writesIn.edit(cell);
    else main.edit(to);
  }

  /** Brings a place into sight in the room that the table has by now. */
  private void reveal(Spot spot) {
    layout();
    main.reveal(spot);
  }

  private Node top(HiddenLine hidden, MarksDesk marks) {
    MenuBar bar = Controls.bar(commands.menus());
    bar.getMenus().forEach(m -> m.showingProperty().subscribe(showing -> {
      if (showing) main.keep();
    }));
    var tools = new EditorTools(texts, commands, editor.plan().kind(), marks.tools());
    above.getChildren().setAll(bar, tools, hidden, find.bar);
    if (!editor.isReadOnly()) return above;
    banner.setText(texts.get("editor.newer"));
    banner.setWrapText(true);
    banner.setMaxWidth(Double.MAX_VALUE);
    banner.getStyleClass().add("read-only-banner");
    above.getChildren().add(2, banner);
    return above;
  }
}
