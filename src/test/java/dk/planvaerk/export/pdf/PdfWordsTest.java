package dk.planvaerk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.PlanPrinter;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.printout.Said;
import dk.planvaerk.property.RandomPlans;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is lost and nothing is said twice. */
class PdfWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "banesvinget", "dolmer-have", "region-midtjylland", "koebenhavn", "ikast-brande", "tall", "twelve columns", "looks", "text",
    "guide", "links"
  })
  void eachWordOfThePlanStandsInTheDocumentOnce(String name) {
    Printout printout = Samples.named(name);
    assertEquals(words(Said.of(printout, new PdfPageNumbers().of(printout))), words(Stream.of(withoutBullets(Pdf.of(printout).tags()))));
  }

  /** Of random plans with their marks and guides: letter for letter, for words are broken and joined in another way. */
  @Test
  void anyRunningTextSaysWhatIsPrinted() {
    for (int seed = 0; seed < 90; seed++) {
      Plan plan = new RandomPlans(new Random(seed)).plan();
      if (plan.kind().text() == null) continue;
      Printout printout = PlanPrinter.print(plan, Marking.usual(plan), true);
      Stream<String> said = Said.of(printout, new PdfPageNumbers().of(printout));
      assertEquals(Said.letters(said), Said.letters(Stream.of(withoutBullets(Pdf.of(printout).tags()))), "seed " + seed);
    }
  }

  @Test
  void theFooterIsForTheEye() {
    Pdf pdf = Pdf.of(Samples.named("banesvinget"));
    String artifacts = pdf.look(TagReader::artifacts);
    assertEquals(pdf.pages(), artifacts.split("Banesvinget · opdateret 2025.01.15", -1).length - 1);
    for (int i = 1; i <= pdf.pages(); i++) assertTrue(artifacts.contains("Side " + i + " af " + pdf.pages()), artifacts);
  }

  @Test
  void thePageIsCountedInTheLanguageOfThePlan() {
    Printout danish = Samples.named("one row");
    var english = new Printout(danish.planId(), "en-GB", danish.title(), "", null, danish.page(), danish.blocks(), "");
    assertTrue(Pdf.of(english).look(TagReader::artifacts).contains("Page 1 of 1"));
  }

  @Test
  void whatNoFontHasALetterForIsABoxThatSaysWhatItIs() {
    Printout strange = Samples.table(1, Samples.row(1, Samples.line("a😀 👩‍👩‍👧 中文 \uF0B7 12\u00A0kr.")));
    String text = Pdf.of(strange).tags().allText();
    assertTrue(text.contains("a😀 👩‍👩‍👧 中文 \uF0B7 12\u00A0kr."), text);
    Tag cell = Pdf.of(strange).tags().all("TBody").getFirst().all("P").getFirst();
    assertEquals("a😀 👩👩👧 □□ □ 12 kr.", String.join("", cell.glyphs().stream().map(TextPosition::getUnicode).toList()));
  }

  private static String withoutBullets(Tag tag) {
    return tag.name().equals("Lbl")
        ? ""
        : tag.text() + " " + String.join(" ", tag.kids().stream().map(PdfWordsTest::withoutBullets).toList());
  }

  private static List<String> words(Stream<String> texts) {
    return texts.flatMap(t -> Arrays.stream(t.split("[\\s\u00A0]+"))).filter(w -> !w.isEmpty()).sorted().toList();
  }
}
