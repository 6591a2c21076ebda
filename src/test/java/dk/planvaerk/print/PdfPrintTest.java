package dk.planvaerk.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Carried;
import dk.planvaerk.export.Exporters;
import dk.planvaerk.export.Program;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.storage.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Prints into memory, as PostScript, the way a printer is printed to. */
class PdfPrintTest {
  private final PrinterInMemory printer = new PrinterInMemory();
  private final byte[] pdf = Exporters.find("pdf").orElseThrow()
      .document(Printed.of(Examples.shipped().copy("banesvinget", new Ids()).orElseThrow()), new Program("Planværk", "0"), Carried.NOTHING);

  @Test
  void allPagesArePrintedAsVectorsAndLying() throws Exception {
    var told = new ArrayList<String>();
    assertEquals(4, PdfPrint.print(pdf, "Handleplan", new PrintOrder(printer.printer(), 1, 1, PrintOrder.LAST, false),
        (page, of) -> told.add(page + "/" + of)));
    assertEquals(4, printer.pages());
    assertEquals(List.of("1/4", "2/4", "3/4", "4/4"), told.stream().distinct().toList());
    assertEquals(2, printer.printed().split("/imStr", -1).length, "letters are drawn: only the prologue speaks of pictures");
    assertTrue(printer.printed().contains("\n[0.0 -4.1"), "the pages are turned: they lie");
  }

  @Test
  void onlyThePagesThatAreAskedForArePrinted() throws Exception {
    assertEquals(1, PdfPrint.print(pdf, "Handleplan", new PrintOrder(printer.printer(), 1, 2, 2, false), (page, of) -> {}));
    assertEquals(1, printer.pages());
  }

  @Test
  void aRangeThatEndsBehindTheLastPageEndsThere() throws Exception {
    assertEquals(3, PdfPrint.print(pdf, "Handleplan", new PrintOrder(printer.printer(), 1, 2, 99, false), (page, of) -> {}));
  }

  @Test
  void pagesThatAreNotThereAreRefused() {
    var problem = assertThrows(OutputProblem.class,
        () -> PdfPrint.print(pdf, "Handleplan", new PrintOrder(printer.printer(), 1, 5, 9, false), (page, of) -> {}));
    assertEquals("print.nopages", problem.what().key());
  }

  @Test
  void printingStopsBetweenTwoPages() {
    assertThrows(CancellationException.class, () -> PdfPrint.print(pdf, "Handleplan", new PrintOrder(printer.printer(), 1, 1, PrintOrder.LAST, false), (page, of) -> {
      if (page == 2) throw new CancellationException();
    }));
    assertTrue(printer.pages() < 3);
  }
}
