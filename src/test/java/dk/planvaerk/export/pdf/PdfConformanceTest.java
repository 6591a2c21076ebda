package dk.planvaerk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.property.RandomPlans;
import dk.planvaerk.storage.PlanFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a machine can check of PDF/UA and PDF/A. */
class PdfConformanceTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "banesvinget", "dolmer-have", "region-midtjylland", "koebenhavn", "ikast-brande", "no rows", "one row", "looks", "tall",
    "twelve columns", "empty head", "text", "guide", "links", "signs"
  })
  void aDocumentToHandOverIsForAllAndForEver(String name) throws Exception {
    byte[] pdf = Pdf.of(Samples.named(name)).bytes();
    assertEquals(List.of(), VeraPdf.faults(pdf, "ua1"));
    assertEquals(List.of(), VeraPdf.faults(pdf, "2a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"banesvinget", "dolmer-have", "ikast-brande"})
  void soIsAWorkingCopy(String name) throws Exception {
    String plan = new String(PlanFile.bytes(Samples.example(name)), StandardCharsets.UTF_8);
    byte[] pdf = Pdf.of(Samples.named(name), plan).bytes();
    assertEquals(List.of(), VeraPdf.faults(pdf, "ua1"));
    assertEquals(List.of(), VeraPdf.faults(pdf, "3a"));
  }

  @Test
  void soIsAnyRunningText() throws Exception {
    for (int seed = 0; seed < 60; seed++) {
      Plan plan = new RandomPlans(new Random(seed)).plan();
      if (plan.kind().text() == null) continue;
      assertEquals(List.of(), VeraPdf.faults(Pdf.of(PlanPrinter.print(plan, Marking.usual(plan), true)).bytes(), "ua1"), "seed " + seed);
    }
  }

  @Test
  void aWorkingCopyWithoutADateIsToo() throws Exception {
    Printout undated = Samples.named("one row");
    assertEquals(List.of(), VeraPdf.faults(Pdf.of(undated, "{}").bytes(), "3a"));
  }

  @Test
  void faultsAreSeen() throws Exception {
    byte[] carries = Pdf.of(Samples.named("one row"), "{}").bytes();
    assertFalse(VeraPdf.faults(carries, "2a").isEmpty());
  }
}
