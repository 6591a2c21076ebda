package dk.planvaerk.ui.window;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Problem;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.StoredPlan;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.EditorView;
import dk.planvaerk.ui.editor.WindowActions;
import dk.planvaerk.ui.start.StartView;
import dk.planvaerk.ui.task.TaskNotice;
import dk.planvaerk.ui.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** A window with the start page or one plan. */
public final class PlanWindow implements WindowActions, StartView.Actions {
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 800;

  private final Windows windows;
  private final Stage stage;
  private final Dialogs dialogs;
  private final Texts texts;
  private final StackPane root = new StackPane();
  private final Tasks tasks;
  private final TaskNotice taskNotice;
  private @Nullable DocumentModel document;

  PlanWindow(Windows windows, Stage stage) {
    this.windows = windows;
    this.stage = stage;
    this.dialogs = windows.dialogs.apply(stage);
    this.texts = Texts.of(PlanWindow.class, windows.language);
    this.tasks = new Tasks(windows.background);
    this.taskNotice = new TaskNotice(Texts.of(TaskNotice.class, windows.language), tasks);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    var scene = new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
    Style.apply(scene);
    stage.setScene(scene);
    for (int size : new int[] {16, 32, 64, 128, 256}) {
      stage.getIcons().add(new Image(String.valueOf(PlanWindow.class.getResource("icon-" + size + ".png"))));
    }
    stage.setOnCloseRequest(e -> {
      e.consume();
      close();
    });
    showStartPage();
    stage.show();
  }

  /** Whether it shows the start page, so that a plan may take its place. */
  boolean isStart() {
    return document == null && stage.isShowing();
  }

  boolean holds(Path file) {
    Path mine = document == null ? null : document.fileProperty().get();
    if (mine == null) return false;
    try {
      return Files.isSameFile(mine, file);
    } catch (IOException e) { // one of them is not there
      return mine.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
    }
  }

  private void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  private void showStartPage() {
    document = null;
    stage.setTitle(texts.get("window.program"));
    List<StartView.Example> examples = windows.examples.names().stream().map(this::example).toList();
    var view = new StartView(Texts.of(StartView.class, windows.language), windows.kinds.all(), examples, this);
    set(view);
    windows.background.run(windows.recent::all, view::showRecent, dialogs::tellFault);
  }

  private StartView.Example example(String name) {
    Plan plan = windows.examples.copy(name, windows.ids).orElseThrow();
    return new StartView.Example(name, PlanPrinter.title(plan), plan.kind().name().in(windows.language));
  }

  /** Shows a plan. */
  private void show(Plan plan, @Nullable Path file, boolean readOnly) {
    var editor = new EditorModel(plan, windows.ids, readOnly);
    var now = new DocumentModel(editor, file, dialogs, tasks, windows.recent, windows.writer,
        target -> windows.with(target).filter(w -> w != this).isPresent());
    document = now;
    now.onTitle(title -> stage.setTitle(texts.get("window.title", title)));
    var view = new EditorView(Texts.of(EditorView.class, windows.language), editor, now, dialogs, windows.memory, this);
    set(view);
    view.begin();
    windows.kinds.newer(plan.kind()).ifPresent(view::tellNewerKind);
  }

  private void set(Parent content) {
    root.getChildren().setAll(content, taskNotice);
    root.applyCss(); // so that what skins hold is in the scene and can be given the focus
    root.layout();
  }

  // ---- what start page and menu ask for

  @Override
  public List<PlanKind> kinds() {
    return windows.kinds.all();
  }

  @Override
  public void newPlan(PlanKind kind) {
    windows.room(this).show(Plan.empty(kind, windows.ids), null, false);
  }

  @Override
  public void openExample(String name) {
    windows.examples.copy(name, windows.ids).ifPresent(p -> windows.room(this).show(p, null, false));
  }

  @Override
  public void open() {
    dialogs.askPlans().forEach(this::open);
  }

  @Override
  public void open(Path file) {
    if (cameToFront(file)) return;
    tasks.inTurn(
        Message.of(PlanWindow.class, "work.open", String.valueOf(file.getFileName())),
        () -> {
          StoredPlan stored = PlanFile.open(file);
          windows.recent.add(file, PlanPrinter.title(stored.plan()));
          return stored;
        },
        stored -> {
          if (cameToFront(file)) return; // it was asked for twice
          windows.room(this).show(stored.plan(), stored.file(), stored.readOnly());
        },
        failure -> {
          if (failure instanceof Problem problem) dialogs.tell(problem);
          else dialogs.tellFault(failure);
        });
  }

  private boolean cameToFront(Path file) {
    Optional<PlanWindow> there = windows.with(file);
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
  public void showAbout() {
    new AboutDialog(stage, texts, windows.program.nameAndVersion()).showAndWait();
  }

  @Override
  public void show(Path documentFile) {
    windows.browser.accept(documentFile.toUri().toString());
  }

  @Override
  public void showFolder(Path documentFile) {
    Path folder = documentFile.toAbsolutePath().getParent();
    if (folder != null) show(folder);
  }

  @Override
  public void close() {
    DocumentModel now = document;
    if (now == null) stage.close();
    else now.close(stage::close);
  }
}
