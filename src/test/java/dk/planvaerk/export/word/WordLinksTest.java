package dk.planvaerk.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.PrintedRun;
import dk.planvaerk.printout.Printout;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Addresses are links that Word does not hyphenate, and what is read from the right is told to be. */
class WordLinksTest {
  private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static Element paragraph(Docx docx) {
    return Docx.all(Docx.children(docx.table(), "tr").getLast(), "p").getFirst();
  }

  private static Docx of(PrintedRun... runs) {
    return Docx.of(Samples.cell(new PrintedParagraph(false, List.of(runs))));
  }

  /** The target of a link, by its name. */
  private static String target(Docx docx, Element link) {
    var all = docx.xml("word/_rels/document.xml.rels").getElementsByTagName("Relationship");
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i))
        .filter(r -> r.getAttribute("Id").equals(link.getAttributeNS(R, "id")) && r.getAttribute("TargetMode").equals("External"))
        .map(r -> r.getAttribute("Target")).findFirst().orElseThrow();
  }

  private static List<String> looks(Element run) {
    return Docx.children(run, "rPr").stream().flatMap(p -> IntStream.range(0, p.getChildNodes().getLength())
        .mapToObj(i -> p.getChildNodes().item(i).getLocalName())).toList();
  }

  @Test
  void addressesOfTheWebAndOfMailAreLinks() {
    Docx docx = of(Samples.run("Se https://a.dk/ø?x=1&y=2, (www.b.dk) og c@d.dk; ikke \\\\srv\\x.docx. Se www.b.dk"));
    List<Element> links = Docx.all(paragraph(docx), "hyperlink");
    assertEquals(List.of("https://a.dk/ø?x=1&y=2", "www.b.dk", "c@d.dk", "www.b.dk"), links.stream().map(Docx::text).toList());
    assertEquals(List.of("https://a.dk/%C3%B8?x=1&y=2", "https://www.b.dk", "mailto:c@d.dk", "https://www.b.dk"),
        links.stream().map(l -> target(docx, l)).toList());
    assertEquals("Se https://a.dk/ø?x=1&y=2, (www.b.dk) og c@d.dk; ikke \\\\srv\\x.docx. Se www.b.dk", Docx.text(paragraph(docx)));
  }

  @Test
  void oneThatIsMarkedInTheMiddleIsOneLink() {
    Docx docx = of(Samples.run("Se https://a.dk/"), new PrintedRun("ny", true, false, true, false), Samples.run(" her"));
    Element link = Docx.all(paragraph(docx), "hyperlink").getFirst();
    assertEquals(1, Docx.all(paragraph(docx), "hyperlink").size());
    assertEquals(List.of(List.of("noProof", "lang"), List.of("rStyle", "b", "noProof", "lang")),
        Docx.all(link, "r").stream().map(WordLinksTest::looks).toList());
  }

  /** Word hyphenates nothing that it does not proofread. */
  @Test
  void addressesAndPathsAreNotHyphenatedAndOtherWordsAre() {
    Docx docx = of(Samples.run("Mappen \\\\srv\\undervisning og a@b.dk, f.eks. sådan"));
    List<Element> runs = Docx.all(paragraph(docx), "r");
    assertEquals(List.of("Mappen ", "\\\\srv\\undervisning", " og ", "a@b.dk", ", f.eks. sådan"), runs.stream()
        .map(r -> Docx.all(r, "t").getFirst().getTextContent()).toList());
    assertEquals(List.of(false, true, false, true, false), runs.stream().map(r -> looks(r).contains("noProof")).toList());
  }

  @Test
  void aFileWithoutAddressesRefersToNothingOutside() {
    assertFalse(of(Samples.run("tekst og/eller f.eks.")).part("word/_rels/document.xml.rels").contains("External"));
  }

  @Test
  void whatIsReadFromTheRightIsTold() {
    Docx docx = of(Samples.run("ved שלום 12 (א) slut"), new PrintedRun("محمد", true, true, false, false));
    List<Element> runs = Docx.all(paragraph(docx), "r");
    assertEquals(List.of("ved ", "שלום 12 (א)", " slut", "محمد"),
        runs.stream().map(r -> Docx.all(r, "t").getFirst().getTextContent()).toList());
    assertEquals(List.of(List.of(), List.of("rtl", "lang"), List.of(), List.of("b", "bCs", "i", "iCs", "rtl", "lang")),
        runs.stream().map(WordLinksTest::looks).toList());
    assertEquals("he-IL", Docx.value(Docx.all(runs.get(1), "lang").getFirst(), "bidi"));
    assertTrue(Docx.all(paragraph(docx), "bidi").isEmpty());
  }

  @Test
  void aParagraphThatIsReadFromTheRightStandsThere() {
    Printout printout = Samples.cell(Samples.line("שלום עולם."), new PrintedParagraph(true, List.of(Samples.run("שלום"))));
    List<Element> paragraphs = Docx.all(Docx.children(Docx.of(printout).table(), "tr").getLast(), "p");
    assertEquals(List.of(1, 0), paragraphs.stream().map(p -> Docx.all(p, "bidi").size()).toList());
  }
}
