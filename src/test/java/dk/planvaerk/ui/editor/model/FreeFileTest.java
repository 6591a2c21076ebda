package dk.planvaerk.ui.editor.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Program;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.keeping.KeepingIn;
import dk.planvaerk.storage.lock.PlanLock;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.task.Later;
import dk.planvaerk.ui.task.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreeFileTest {
  private final Answers answers = new Answers();
  private final Later later = new Later();
  private final Plan plan = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  @TempDir private Path folder;

  private DocumentModel document(@Nullable Path file) {
    return new DocumentModel(editor, KeepingIn.plan(folder, plan, file), answers, new Tasks(later), new RecentPlans(folder.resolve("data")),
        new DocumentWriter(new Program("Planværk", "0")), other -> other.endsWith("åben.plan"), Marking::usual);
  }

  @Test
  void aFileThatIsOpenInAnotherWindowIsNotReplaced() {
    answers.file = folder.resolve("åben.plan");
    DocumentModel document = document(null);
    var shown = new ArrayList<Path>();
    document.onShow(shown::add);
    document.saveAs();
    later.doIt();
    assertEquals("occupied here", answers.asked.getLast());
    assertFalse(Files.exists(answers.file));
    assertEquals(List.of(), shown);
    answers.occupied = Dialogs.Occupied.SHOW;
    document.saveAs();
    later.doIt();
    assertEquals(1, shown.size());
    assertFalse(Files.exists(answers.file));
  }

  @Test
  void aFileThatSomebodyElseHasOpenIsNotReplaced() throws Exception {
    Path theirs = folder.resolve("deres.plan");
    PlanFile.save(plan, theirs);
    byte[] before = Files.readAllBytes(theirs);
    PlanLock lock = KeepingIn.otherProgram(folder.resolve("other")).lock(theirs);
    lock.take();
    DocumentModel document = document(folder.resolve("a.plan"));
    editor.write(Walk.first(editor.plan()).orElseThrow(), "Mit");
    answers.file = theirs;
    document.saveAs();
    later.doIt();
    assertTrue(answers.asked.getLast().startsWith("occupied "), answers.asked.toString());
    assertArrayEquals(before, Files.readAllBytes(theirs));
    assertTrue(editor.unsavedProperty().get());
    lock.release();
    document.saveAs();
    later.doIt();
    assertEquals(editor.plan(), PlanFile.open(theirs).plan());
    document.saveAs(); // its own lock is in nobody's way
    later.doIt();
    assertEquals(theirs, document.fileProperty().get());
  }
}
