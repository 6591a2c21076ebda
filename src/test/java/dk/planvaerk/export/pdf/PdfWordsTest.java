package dk.planvaerk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.printout.PrintedCell;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.Printout;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is lost and nothing is said twice. */
class PdfWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"banesvinget", "dolmer-have", "tall", "twelve columns", "looks"})
  void eachWordOfThePlanStandsInTheDocumentOnce(String name) {
    Printout printout = Samples.named(name);
    assertEquals(words(said(printout)), words(Stream.of(withoutBullets(Pdf.of(printout).tags()))));
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
  void whatTheFontHasNoLetterForIsABoxThatSaysWhatItIs() {
    Printout strange = Samples.table(1, Samples.row(1, Samples.line("a😀 👩‍👩‍👧 中文 12\u00A0kr.")));
    String text = Pdf.of(strange).tags().allText();
    assertTrue(text.contains("a😀 👩‍👩‍👧 中文 12\u00A0kr."), text);
    Tag cell = Pdf.of(strange).tags().all("TBody").getFirst().all("P").getFirst();
    assertEquals("a□ □ □□ 12 kr.", String.join("", cell.glyphs().stream().map(TextPosition::getUnicode).toList()));
  }

  private static String withoutBullets(Tag tag) {
    return tag.name().equals("Lbl")
        ? ""
        : tag.text() + " " + String.join(" ", tag.kids().stream().map(PdfWordsTest::withoutBullets).toList());
  }

  private static List<String> words(Stream<String> texts) {
    return texts.flatMap(t -> Arrays.stream(t.split("[\\s\u00A0]+"))).filter(w -> !w.isEmpty()).sorted().toList();
  }

  private static Stream<String> said(Printout printout) {
    return printout.blocks().stream().flatMap(block -> switch (block) {
      case Printout.Title title -> plain(title.text());
      case Printout.Line line -> Stream.concat(plain(line.left()), plain(line.right()));
      case Printout.Contents contents -> Stream.empty();
      case Printout.Heading heading -> Stream.of(heading.plain());
      case Printout.NewPage page -> Stream.empty();
      case Printout.Prose prose -> plain(prose.text());
      case Printout.Legend legend -> plain(legend.text());
      case Printout.Fields fields -> fields.rows().stream().flatMap(List::stream)
          .flatMap(f -> Stream.concat(Stream.of(f.label()), plain(f.text())));
      case Printout.Table table -> Stream.concat(
          table.columns().stream().flatMap(c -> Stream.of(c.heading(), c.guide())),
          table.rows().stream().flatMap(r -> r.cells().stream()).map(PrintedCell::text).flatMap(PdfWordsTest::plain));
    });
  }

  private static Stream<String> plain(List<PrintedParagraph> text) {
    return text.stream().map(PrintedParagraph::plain);
  }
}
