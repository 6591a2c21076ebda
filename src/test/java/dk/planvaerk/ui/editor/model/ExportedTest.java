package dk.planvaerk.ui.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Program;
import dk.planvaerk.language.Message;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.history.Kept;
import dk.planvaerk.storage.keeping.KeepingIn;
import dk.planvaerk.ui.task.Later;
import dk.planvaerk.ui.task.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportedTest {
  private final Answers answers = new Answers();
  private final Later later = new Later();
  private final Plan plan = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();
  private final EditorModel editor = new EditorModel(plan, new Ids(), false);
  @TempDir private Path folder;

  @Test
  void whatWasExportedIsInTheHistoryAndThatItCouldNotBeIsTold() throws Exception {
    answers.file = folder.resolve("ud.docx");
    DocumentModel document = new DocumentModel(editor, KeepingIn.plan(folder, plan, folder.resolve("a.plan")), answers, new Tasks(later),
        new RecentPlans(folder.resolve("data")), new DocumentWriter(new Program("Planværk", "0")), other -> false, Marking::usual);
    document.export("docx", Enclosed.NOTHING);
    later.doIt();
    List<Kept> kept = document.kept().past(editor.plan().id());
    assertEquals(List.of(Kept.Reason.EXPORTED), kept.stream().map(Kept::reason).toList());
    assertEquals(editor.plan(), document.kept().past(kept.getFirst()));
    document.kept().erase(editor.plan().id());
    Path history = folder.resolve("kept/history");
    Files.delete(history);
    Files.writeString(history, "a file where the folder should be");
    answers.file = folder.resolve("igen.docx");
    var told = new ArrayList<Message>();
    editor.onTold(told::add);
    document.export("docx", Enclosed.NOTHING);
    later.doIt();
    assertTrue(Files.size(folder.resolve("igen.docx")) > 1000);
    assertEquals(List.of(DocumentWriter.UNKEPT), told);
    assertEquals(List.of(), answers.faults);
    document.exported(plan.withId("no\0folder"));
    later.doIt();
    assertEquals(1, answers.faults.size(), "a fault of the program is not taken for a disk that is full");
    assertEquals(1, told.size());
  }
}
