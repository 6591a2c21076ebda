package dk.planvaerk.ui.editor.print;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.print.PdfPrint;
import dk.planvaerk.print.PrintOrder;
import dk.planvaerk.print.Printer;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.editor.model.DocumentModel;
import dk.planvaerk.ui.editor.model.EditorModel;
import java.util.List;
import java.util.function.Supplier;

/** Prints the plan. Without a printer, a PDF is offered in its place. */
public final class PrintActions {
  private final EditorModel editor;
  private final DocumentModel document;
  private final Dialogs dialogs;
  private final Supplier<List<Printer>> printers;

  /**
   * @param printers asks the system for the printers, which may take seconds
   */
  public PrintActions(EditorModel editor, DocumentModel document, Dialogs dialogs, Supplier<List<Printer>> printers) {
    this.editor = editor;
    this.document = document;
    this.dialogs = dialogs;
    this.printers = printers;
  }

  /** Asks how, and prints the plan as it is now. */
  public void print() {
    Plan plan = editor.plan();
    document.tasks().start(
        Message.of(PrintActions.class, "work.printers"), task -> printers.get(), found -> ask(plan, found), dialogs::tellFailure, () -> {});
  }

  private void ask(Plan plan, List<Printer> found) {
    if (!found.isEmpty()) dialogs.askPrint(found).ifPresent(order -> print(plan, order));
    else if (dialogs.askPdfInstead()) document.exportPdf();
  }

  private void print(Plan plan, PrintOrder order) {
    String printer = order.printer().name();
    document.tasks().start(
        Message.of(PrintActions.class, "work.print", printer),
        task -> {
          byte[] pdf = document.pdf(plan, (row, rows) -> task.check());
          return PdfPrint.print(pdf, PlanPrinter.title(plan), order, (page, pages) -> task.at(page - 1, pages));
        },
        pages -> editor.tell(Message.of(PrintActions.class, "told.printed", printer)),
        dialogs::tellFailure,
        () -> editor.tell(Message.of(PrintActions.class, "told.stopped")));
  }
}
