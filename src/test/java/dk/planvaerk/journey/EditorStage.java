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
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;

/** A plan in a window that stands alone. */
final class EditorStage {
  final PlanTable table;
  final EditorView view;
  private final Supplier<EditorView> views;
  private final FxBackground background = new FxBackground();

  /**
   * @param folder for what the program remembers
   */
  EditorStage(Stage stage, EditorModel editor, Path folder, double width, double height) {
    var answers = new Answers();
    var document = new DocumentModel(editor, KeepingIn.plan(folder, editor.plan(), null), answers, new Tasks(background), new RecentPlans(folder),
        new DocumentWriter(new Program("Planværk", "0")), file -> false, Marking::usual);
    var memory = new Memory(folder, write -> {});
    views = () -> new EditorView(
        Texts.of(EditorView.class, Texts.DANISH), editor, document, answers, memory, new NoWindow(memory, new Spelling(folder)));
    view = views.get();
    stage.setScene(new Scene(view, width, height));
    stage.getScene().getStylesheets().add(String.valueOf(PlanTable.class.getResource("/dk/planvaerk/ui/window/style.css")));
    stage.setWidth(width); // the stage is the one of the tests before, and keeps a size that one of them chose
    stage.setHeight(height);
    stage.show();
    table = (PlanTable) view.lookup(".plan-table");
  }

  /** Another view of the same plan. */
  EditorView another() {
    return views.get();
  }

  void close() throws TimeoutException {
    background.stop();
    FxToolkit.cleanupStages();
  }

  /** A window that the plan alone stands in. */
  private record NoWindow(Memory memory, Spelling spelling) implements WindowActions {
    @Override
    public ObservableValue<List<PlanKind>> kinds() {
      return new ReadOnlyObjectWrapper<>(List.of());
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
    public ObservableValue<List<Recent>> recent() {
      return new ReadOnlyObjectWrapper<>(List.of());
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
