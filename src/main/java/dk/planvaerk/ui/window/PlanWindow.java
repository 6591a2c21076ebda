package dk.planvaerk.ui.window;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Version;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.quality.QualityModels;
import dk.planvaerk.revision.ListedChange;
import dk.planvaerk.spelling.Spelling;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.RealPath;
import dk.planvaerk.storage.RecentPlans.Recent;
import dk.planvaerk.storage.journal.Leftover;
import dk.planvaerk.storage.keeping.OpenPlan;
import dk.planvaerk.storage.lock.Holder;
import dk.planvaerk.ui.command.KeyList;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.editor.EditorView;
import dk.planvaerk.ui.editor.WindowActions;
import dk.planvaerk.ui.editor.kind.KindActions;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.recovery.FileNow;
import dk.planvaerk.ui.editor.versions.VersionWords;
import dk.planvaerk.ui.keys.KeysDialog;
import dk.planvaerk.ui.look.LookMenus;
import dk.planvaerk.ui.start.StartView;
import dk.planvaerk.ui.task.TaskNotice;
import dk.planvaerk.ui.task.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** A window with the start page or one plan. */
public final class PlanWindow implements WindowActions, StartView.Actions {
  private static final double LEAST_WIDTH = 640;
  private static final double LEAST_HEIGHT = 420;

  private final Windows windows;
  private final Stage stage;
  private final Dialogs dialogs;
  private final Texts texts;
  private final StackPane content = new StackPane();
  final StartNotices notices;
  private final DropHint drop;
  private final Tasks tasks;
  private final LookMenus lookMenus;
  private final StartPage startPage;
  private @Nullable DocumentModel document;
  private @Nullable String writes; // the id of the plan that is open to be written in
  private @Nullable Sharing sharing;
  private Consumer<Message> tell = m -> {};
  /** The real path of the plan's file. */
  private @Nullable Path place;

  PlanWindow(Windows windows, Stage stage) {
    this.windows = windows;
    this.stage = stage;
    this.dialogs = windows.dialogs.apply(stage);
    this.texts = Texts.of(PlanWindow.class, windows.language);
    this.drop = new DropHint(texts);
    this.tasks = new Tasks(windows.background);
    this.lookMenus = new LookMenus(windows.language, windows.look);
    this.startPage = new StartPage(windows, this);
    this.notices = new StartNotices(texts, windows.memory);
    var page = new BorderPane(content);
    page.setTop(notices);
    var root = new StackPane(page, new TaskNotice(Texts.of(TaskNotice.class, windows.language), tasks), drop);
    var scene = new Scene(root);
    windows.look.dress(scene, Style.SHEETS);
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    drop.over(root, dropped -> dropped.opened().forEach(this::open));
    stage.getIcons().addAll(Style.icons());
    stage.setOnCloseRequest(e -> {
      e.consume();
      close();
    });
    showStartPage();
    windows.places.put(stage);
    stage.show();
    windows.readModels(dialogs);
  }

  /** Whether it shows the start page, so that a plan may take its place. */
  boolean isStart() {
    return document == null && stage.isShowing();
  }

  /** Whether a file is open here, by its real path. */
  boolean holds(Path real) {
    return document != null && real.equals(place);
  }

  /** Whether a plan is open here to be written in. */
  boolean hasPlan(String id) {
    return document != null && id.equals(writes);
  }

  void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  private void stopSharing() {
    Sharing now = sharing;
    if (now != null) now.stop();
    sharing = null;
  }

  private void showStartPage() {
    stopSharing();
    document = null;
    stage.setTitle(texts.get("window.program"));
    StartView view = startPage.view(lookMenus);
    set(view);
    view.begin();
  }

  private EditorView begin(Plan plan) {
    return show(plan, plan, windows.keeping.begin(plan), null, false, Marking::usual);
  }

  /**
   * Shows a plan.
   *
   * @param saved the plan as it is in its file, if something in it is unsaved already
   */
  EditorView show(Plan plan, Plan saved, OpenPlan kept, @Nullable Path real, boolean readOnly, Function<Plan, Marking> marking) {
    return show(plan, saved, kept, real, readOnly, marking, now -> readOnly ? null : Sharing.writing(windows, now));
  }

  /** Shows a plan that somebody else writes in, to be read. */
  void showInUse(OpenPlan kept, Plan plan, Path real, Holder by) {
    show(plan, plan, kept, real, true, Marking::usual, now -> Sharing.reading(windows, now, by,
        () -> windows.room(this).showCopy(plan, real), () -> now.close(() -> {
          showStartPage();
          new Opening(windows, this, real, real, v -> {}).begin(now.otherProperty().get() != null);
        })));
  }

  /** Shows a copy of a plan, to be saved somewhere else. */
  void showCopy(Plan plan, Path original) {
    showUnsaved(plan.withId(windows.ids.next()));
    String name = String.valueOf(original.getFileName()).replaceFirst("\\.[^.]+$", "");
    propose(original.resolveSibling(texts.get("copy.name", name)), title -> texts.get("window.title.copy", title));
  }

  /** Proposes where a plan without a file is saved, and what the window is called until then. */
  void propose(Path target, Function<String, String> title) {
    DocumentModel now = document;
    if (now == null) return;
    now.propose(PlanFile.withEnding(target));
    now.onTitle(t -> stage.setTitle(now.fileProperty().get() == null ? title.apply(t) : texts.get("window.title", t)));
  }

  private EditorView show(
      Plan plan, Plan saved, OpenPlan kept, @Nullable Path real, boolean readOnly, Function<Plan, Marking> marking,
      Function<DocumentModel, @Nullable Sharing> sharings) {
    var editor = new EditorModel(plan, saved, windows.ids, readOnly);
    var now = new DocumentModel(editor, kept, dialogs, tasks, windows.recent, windows.writer,
        target -> windows.with(target).filter(w -> w != this).isPresent(), marking);
    document = now;
    now.onShow(this::cameToFront);
    writes = readOnly ? null : plan.id();
    tell = editor::tell;
    place = real;
    now.onTitle(title -> stage.setTitle(texts.get(readOnly ? "window.title.readonly" : "window.title", title)));
    stopSharing();
    Sharing shared = sharings.apply(now);
    sharing = shared;
    var at = new EditorPlace(editor, e -> {
      var view = new EditorView(Texts.of(EditorView.class, windows.language), e, now, dialogs, windows.memory, this);
      if (shared != null) view.tellInUse(shared.bar.node());
      return view;
    }, this::set);
    EditorView view = at.view();
    now.writtenProperty().subscribe(w -> {
      windows.opened.refresh();
      if (w != null && !w.isExport()) windows.background.run(() -> RealPath.of(w.file()), p -> place = p, dialogs::tellFault);
    });
    windows.kinds.newer(plan.kind()).ifPresent(view::tellNewerKind);
    return view;
  }

  private void set(Parent newContent) {
    content.getChildren().setAll(newContent);
    content.applyCss(); // so that what skins hold is in the scene and can be given the focus
    content.layout();
  }

  // ---- what start page and menu ask for

  @Override
  public ObservableValue<List<PlanKind>> kinds() {
    return windows.offered;
  }

  @Override
  public void newPlan(PlanKind kind) {
    windows.room(this).begin(Plan.empty(kind, windows.ids).ofOrganisation(windows.settings.organisation()));
  }

  @Override
  public void keepKind(PlanKind kind) {
    windows.background.run(
        () -> windows.kinds.keep(kind),
        file -> {
          windows.offered.set(windows.kinds.all());
          tell(Message.of(KindActions.class, "kind.kept"));
        },
        dialogs::tellFailure);
  }

  @Override
  public void tell(Message message) {
    tell.accept(message);
  }

  @Override
  public void openExample(String name) {
    windows.background.run(() -> windows.examples.copy(name, windows.ids),
        found -> found.ifPresent(p -> windows.room(this).begin(p)), dialogs::tellFault);
  }

  @Override
  public void openUnsaved() {
    startPage.offerUnsaved(stage);
  }

  @Override
  public void open() {
    dialogs.askPlans().forEach(this::open);
  }

  @Override
  public void open(Path file) {
    windows.background.run(() -> RealPath.of(file), real -> open(file, real), dialogs::tellFault);
  }

  private void open(Path file, Path real) {
    if (!cameToFront(real)) new Opening(windows, this, file, real, v -> {}).begin(false);
  }

  @Override
  public void openVersion(Plan plan, Version version) {
    openToRead(version.plan(), new VersionWords(windows.language).title(version), p -> Marking.of(plan, version));
  }

  @Override
  public void openToRead(Plan plan, String words) {
    openToRead(plan, words, Marking::usual);
  }

  private void openToRead(Plan plan, String words, Function<Plan, Marking> marking) {
    PlanWindow other = windows.show(new Stage());
    EditorView view = other.show(plan, plan, windows.keeping.begin(plan), null, true, marking);
    view.tellReadOnly(texts.get("version.reading", words));
    other.stage.setTitle(texts.get("version.title", PlanPrinter.title(plan), words));
  }

  Dialogs dialogs() {
    return dialogs;
  }

  Tasks tasks() {
    return tasks;
  }

  /** Shows a plan that is in no file. */
  EditorView showUnsaved(Plan plan) {
    Plan before = Plan.empty(plan.kind(), windows.ids).withId(plan.id());
    OpenPlan kept = windows.keeping.begin(before);
    kept.note(plan);
    return show(plan, before, kept, null, false, Marking::usual);
  }

  /**
   * Shows a plan that was left with something unsaved in it when the program ended.
   *
   * @param changes what was written since it was last saved
   * @param fileNow what has become of its file
   */
  void showRecovered(Leftover.Unsaved left, OpenPlan kept, @Nullable Path real, List<ListedChange> changes, FileNow fileNow) {
    Plan saved = left.saved() == null ? left.base() : left.saved();
    EditorView view = show(left.plan(), saved, kept, real, false, Marking::usual);
    view.tellRecovered(changes, fileNow, left.saved(), () -> discardRecovered(fileNow, left.file()));
  }

  /** The plan as it is in its file, and what is not wanted can be had back at once; or the start page, and that is asked first. */
  private void discardRecovered(FileNow fileNow, @Nullable Path file) {
    DocumentModel now = document;
    if (now == null || (!fileNow.isThere() && !dialogs.askDiscard())) return;
    now.discard(unwanted -> {
      showStartPage();
      if (file == null || !fileNow.isThere()) return;
      windows.background.run(() -> RealPath.of(file),
          real -> new Opening(windows, this, file, real, v -> v.tellDiscarded(unwanted)).begin(false), dialogs::tellFault);
    });
  }

  private boolean cameToFront(Path real) {
    Optional<PlanWindow> there = windows.with(real);
    there.ifPresent(PlanWindow::toFront);
    return there.isPresent();
  }

  @Override
  public void showStart() {
    windows.start().ifPresentOrElse(
        w -> {
          w.showStartPage();
          w.toFront();
        },
        () -> windows.show(new Stage()));
  }

  @Override
  public ObservableValue<List<Recent>> recent() {
    return windows.opened.plansProperty();
  }

  @Override
  public void forget(Path file) {
    windows.opened.remove(file);
  }

  @Override
  public Clock clock() {
    return windows.clock;
  }

  @Override
  public List<String> recipients() {
    return windows.settings.recipients();
  }

  @Override
  public QualityModels models() {
    return windows.models;
  }

  @Override
  public Spelling spelling() {
    return windows.spelling;
  }

  @Override
  public LookMenus look() {
    return lookMenus;
  }

  @Override
  public void showKeys(List<KeyList> keys) {
    new KeysDialog(stage, windows.language, keys).showAndWait();
  }

  @Override
  public void showAbout() {
    new AboutDialog(stage, texts, windows.program.nameAndVersion()).showAndWait();
  }

  @Override
  public void show(Path documentFile) {
    ShownOutside.show(windows, documentFile, tell);
  }

  @Override
  public void showFolder(Path documentFile) {
    ShownOutside.showFolder(windows, documentFile, tell);
  }

  @Override
  public void close() {
    DocumentModel now = document;
    if (now == null) stage.close();
    else now.close(() -> {
      stopSharing();
      stage.close();
    });
  }
}
