package dk.planvaerk.ui.editor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Program;
import dk.planvaerk.language.Message;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.print.PrintOrder;
import dk.planvaerk.print.Printer;
import dk.planvaerk.print.PrinterInMemory;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.keeping.KeepingIn;
import dk.planvaerk.ui.editor.model.Answers;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.DocumentWriter;
import dk.planvaerk.ui.editor.model.EditorModel;
import dk.planvaerk.ui.task.Later;
import dk.planvaerk.ui.task.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintActionsTest {
  private final Answers answers = new Answers();
  private final Later later = new Later();
  private final EditorModel editor =
      new EditorModel(Examples.shipped().copy("banesvinget", new Ids()).orElseThrow(), new Ids(), false);
  private final List<Message> told = new ArrayList<>();
  private final PrinterInMemory printer = new PrinterInMemory();
  @TempDir private Path folder;

  private void print(List<Printer> printers) {
    editor.onTold(told::add);
    var document = new DocumentModel(editor, KeepingIn.plan(folder, editor.plan(), folder.resolve("a.plan")), answers, new Tasks(later), new RecentPlans(folder),
        new DocumentWriter(new Program("Planværk", "0")), file -> false, Marking::usual);
    new PrintActions(editor, document, answers, () -> printers).print();
    later.doIt();
    assertEquals(List.of(), answers.faults);
  }

  @Test
  void thePlanIsPrintedAsTheUserSays() {
    answers.print = p -> new PrintOrder(p, 1, 2, 3, false);
    print(List.of(printer.printer()));
    assertEquals(2, printer.pages());
    assertEquals("told.printed", told.getFirst().key());
  }

  @Test
  void whoThinksBetterOfItPrintsNothing() {
    print(List.of(printer.printer()));
    assertEquals(0, printer.pages());
    assertEquals(List.of(), told);
  }

  @Test
  void withoutAPrinterAPdfIsOffered() {
    answers.file = folder.resolve("ud.pdf");
    print(List.of());
    assertEquals(List.of("pdf"), answers.asked);
    answers.pdfInstead = true;
    print(List.of());
    assertTrue(Files.exists(answers.file));
  }

  @Test
  void pagesThatAreNotThereAreToldOf() {
    answers.print = p -> new PrintOrder(p, 1, 9, 9, false);
    print(List.of(printer.printer()));
    assertEquals("print.nopages", answers.told.getFirst().what().key());
  }
}
