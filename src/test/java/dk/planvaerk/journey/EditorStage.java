package dk.planvaerk.journey;

import dk.planvaerk.export.Program;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Version;
import dk.planvaerk.quality.QualityModels;
import dk.planvaerk.spelling.Spelling;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.RecentPlans.Recent;
import dk.planvaerk.storage.keeping.KeepingIn;
import dk.planvaerk.ui.command.KeyList;
import dk.planvaerk.ui.editor.EditorView;
import dk.planvaerk.ui.editor.WindowActions;
import dk.planvaerk.ui.editor.model.Answers;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.DocumentWriter;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.editor.table.PlanTable;
import dk.planvaerk.ui.look.Look;
import dk.planvaerk.ui.look.LookMenus;
import dk.planvaerk.ui.task.FxBackground;
import dk.planvaerk.ui.task.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;

/** A plan in a window that stands alone. */
final class EditorStage {
  PlanTable table;
  EditorView view;
  final Answers answers = new Answers();
  final DocumentModel document;
  private final EditorModel editor;
  private final FxBackground background = new FxBackground();
  private final Memory memory;
  private final Spelling spelling;
  private final ObservableValue<List<Recent>> recent = new ReadOnlyObjectWrapper<>(List.of());
  private final Stage stage;

  /**
   * @param folder for what the program remembers
   */
  EditorStage(Stage stage, EditorModel editor, Path folder, double width, double height) {
    spelling = new Spelling(folder);
    this.stage = stage;
    document = new DocumentModel(editor, KeepingIn.plan(folder, editor.plan(), null), answers, new Tasks(background), new RecentPlans(folder),
        new DocumentWriter(new Program("Planværk", "0")), file -> false, Marking::usual);
    this.editor = editor;
    memory = new Memory(folder, write -> {});
    view = view(editor);
    stage.setScene(new Scene(view, width, height));
    stage.getScene().getStylesheets().add(String.valueOf(PlanTable.class.getResource("/dk/planvaerk/ui/window/style.css")));
    stage.setX(0); // the stage is the one of the tests before, and keeps a place and size that one of them chose
    stage.setY(0);
    stage.setWidth(width);
    stage.setHeight(height);
    stage.show();
    table = (PlanTable) view.lookup(".plan-table");
  }

  /** Shows another view of the plan, as when it gets another kind. */
  void show(EditorModel other) {
    view = view(other);
    stage.getScene().setRoot(view);
    table = (PlanTable) view.lookup(".plan-table");
  }

  /** Another view of the same plan. */
  EditorView another() {
    return view(editor);
  }

  private EditorView view(EditorModel of) {
    return new EditorView(
        Texts.of(EditorView.class, Texts.DANISH), of, document, answers, memory, new NoWindow(memory, spelling, recent));
  }

  void close() throws TimeoutException {
    background.stop();
    FxToolkit.cleanupStages();
  }

  /** A window that the plan alone stands in. */
  private record NoWindow(Memory memory, Spelling spelling, ObservableValue<List<Recent>> recent) implements WindowActions {
    @Override
    public ObservableValue<List<PlanKind>> kinds() {
      return new ReadOnlyObjectWrapper<>(List.of());
    }

    @Override
    public List<String> recipients() {
      return List.of();
    }

    @Override
    public QualityModels models() {
      return QualityModels.shipped();
    }

    @Override
    public void openVersion(Plan plan, Version version) {}

    @Override
    public void openToRead(Plan plan, String words) {}

    @Override
    public Clock clock() {
      return Clock.fixed(Instant.parse("2025-01-15T09:00:00Z"), ZoneOffset.UTC);
    }

    @Override
    public void keepKind(PlanKind kind) {}

    @Override
    public void tell(Message message) {}

    @Override
    public void newPlan(PlanKind kind) {}

    @Override
    public void open() {}

    @Override
    public void showStart() {}

    @Override
    public void showAbout() {}

    @Override
    public void showKeys(List<KeyList> keys) {}

    @Override
    public Spelling spelling() {
      return spelling;
    }

    @Override
    public LookMenus look() {
      return new LookMenus(Texts.DANISH, new Look(memory));
    }

    @Override
    public void open(Path file) {}

    @Override
    public void close() {}

    @Override
    public void show(Path document) {}

    @Override
    public void showFolder(Path document) {}
  }
}
