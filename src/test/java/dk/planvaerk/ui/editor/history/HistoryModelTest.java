package dk.planvaerk.ui.editor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.keeping.KeepingIn;
import dk.planvaerk.storage.keeping.OpenPlan;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.task.AtOnce;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryModelTest {
  private static final Spot TITLE = new Spot.InHead("titel");

  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final List<String> told = new ArrayList<>();
  private final List<Plan> shown = new ArrayList<>();
  private final List<String> read = new ArrayList<>();
  private final List<Exception> failed = new ArrayList<>();
  @TempDir private Path folder;
  private OpenPlan open;

  @BeforeEach
  void saved() throws OutputProblem {
    open = KeepingIn.plan(folder, plan, null);
    open.save(plan, folder.resolve("a.plan"), null);
  }

  private HistoryModel model(EditorModel editor) {
    editor.onTold(m -> told.add(m.key()));
    var model = new HistoryModel(editor, open, new AtOnce(), failed::add, (then, which) -> {
      shown.add(then);
      read.add(new HistoryWords(Texts.of(HistoryModel.class, Texts.ENGLISH)).reading(which));
    }, (Message m) -> told.add(m.key()));
    model.refresh();
    model.look(model.keptProperty().get().getFirst());
    return model;
  }

  @Test
  void thePlanBecomesAsItWasInOneStepOfItsOwn() {
    var editor = new EditorModel(plan, new Ids(), false);
    editor.write(TITLE, "Ny titel");
    Plan changed = editor.plan();
    HistoryModel model = model(editor);
    assertEquals(1, model.changesProperty().get().size());
    model.takeBack();
    assertEquals(plan, editor.plan());
    assertEquals(List.of("history.taken"), told);
    editor.undo();
    assertEquals(changed, editor.plan());
    assertEquals(List.of(), failed);
  }

  @Test
  void nothingIsSaidToBeTakenBackThatIsNot() {
    var editor = new EditorModel(plan, new Ids(), false);
    model(editor).takeBack();
    assertSame(plan, editor.plan());
    assertEquals(List.of("history.same"), told);
    told.clear();
    Plan other = plan.withHead("titel", plan.head("titel").become("Ny titel"));
    var readOnly = new EditorModel(other, new Ids(), true);
    model(readOnly).takeBack();
    assertSame(other, readOnly.plan());
    assertEquals(List.of("told.readonly"), told);
  }

  @Test
  void itIsOpenedToReadAndAllOfItErased() {
    HistoryModel model = model(new EditorModel(plan, new Ids(), false));
    model.open();
    assertEquals(List.of(plan), shown);
    assertTrue(read.getFirst().matches("From the history: \\w+ \\d+ \\w+ \\d{4} at \\d\\d:\\d\\d"), read.getFirst());
    model.look(null);
    assertNull(model.planProperty().get());
    model.erase();
    assertEquals(List.of(), model.keptProperty().get());
    assertEquals(List.of(), open.past(plan.id()));
  }
}
