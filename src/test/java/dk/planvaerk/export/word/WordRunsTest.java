package dk.planvaerk.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.printout.PrintedColumn;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.PrintedRow;
import dk.planvaerk.printout.PrintedRun;
import dk.planvaerk.printout.Printout;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What becomes of looks and of odd characters. */
class WordRunsTest {
  @Test
  void boldItalicAddedAndDoneAreKeptTogetherAndApart() {
    Printout printout = Samples.cell(new PrintedParagraph(false, List.of(
        Samples.run("plain "),
        new PrintedRun("bold ", true, false, false, false),
        new PrintedRun("italic ", false, true, false, false),
        new PrintedRun("added ", false, false, true, false),
        new PrintedRun("done ", false, false, false, true),
        new PrintedRun("all", true, true, true, true))));
    assertEquals(
        List.of("plain []", "bold [b]", "italic [i]", "added [rStyle]", "done [strike]", "all [rStyle, b, i, strike]"),
        Docx.all(body(printout), "r").stream().map(r -> text(r) + " " + looks(r)).toList());
  }

  @Test
  void whatWasAddedIsAGreenThatCanBeReadOnItsShadeAndTheShadeIsSeenInGrey() {
    Docx docx = Docx.of(Samples.cell(Samples.line("text")));
    Element style = Docx.all(docx.xml("word/styles.xml").getDocumentElement(), "style").stream()
        .filter(s -> Docx.value(s, "styleId").equals(Style.ADDED.id()))
        .findFirst()
        .orElseThrow();
    String colour = Docx.value(Docx.all(style, "color").getFirst(), "val");
    String shade = Docx.value(Docx.all(style, "shd").getFirst(), "fill");
    assertTrue((luminance(shade) + 0.05) / (luminance(colour) + 0.05) >= 4.5, colour + " on " + shade);
    assertTrue(luminance(shade) < 0.8, "pale, but not white: " + shade);
    assertTrue(Docx.all(style, "u").isEmpty(), "underlined and struck would be Word's own redline");
    assertTrue(part(colour, 2) > part(colour, 0) + part(colour, 4), colour);
  }

  @Test
  void itemsHaveBulletsOfTheNumberingAndOthersNone() {
    var green = new PrintedRun("green", false, false, true, false);
    Printout printout = Samples.cell(
        Samples.line("text"),
        new PrintedParagraph(true, List.of(Samples.run("item"))),
        new PrintedParagraph(true, List.of(green)));
    List<Element> paragraphs = Docx.all(body(printout), "p");
    assertEquals(List.of("", "1", "1"), paragraphs.stream().map(p -> first(p, "numId")).toList());
    assertEquals(List.of("text", "item", "green"), paragraphs.stream().map(Docx::text).toList());
    assertEquals(
        List.of("", "", Style.GREEN),
        paragraphs.stream().map(p -> first(Docx.children(p, "pPr").getFirst(), "color")).toList());
    Element numbering = Docx.of(printout).xml("word/numbering.xml").getDocumentElement();
    assertEquals("1", Docx.value(Docx.all(numbering, "num").getFirst(), "numId"));
    assertEquals("•", first(numbering, "lvlText"));
  }

  @Test
  void charactersThatXmlAndZipFindHardComeThroughUnchanged() {
    String odd = "  & < > \" ' ]]> 🙂 é ‑ … 漢 {language} $1 \\ ";
    Docx docx = Docx.of(Samples.cell(Samples.line(odd)));
    assertEquals(odd, Docx.text(Docx.all(Docx.children(docx.table(), "tr").getLast(), "p").getFirst()));
  }

  @Test
  void aHeadingWithControlCharactersIsStillXml() {
    var column = new PrintedColumn("A\u0001\tB", "C\uFFFFD", 1);
    Docx docx = Docx.of(Samples.of("da-DK", new Printout.Table("T\u0002", List.of(column), List.of())));
    assertEquals(List.of("A B", "C\uFFFDD"), Docx.all(docx.table(), "p").stream().map(Docx::text).toList());
  }

  @Test
  void aVeryLongCellIsWhole() {
    String words = "medarbejdere ".repeat(3000);
    assertEquals(words, Docx.text(Docx.all(body(Samples.cell(Samples.line(words))), "p").getFirst()));
  }

  @Test
  void anEmptyCellIsAnEmptyParagraphWithItsBookmark() {
    Element row = body(Samples.cell());
    assertEquals(1, Docx.all(row, "p").size());
    assertEquals("_p_00000001_0_hvad", Docx.value(Docx.all(row, "bookmarkStart").getFirst(), "name"));
  }

  @Test
  void aTableWithoutRowsHasItsHeadings() {
    assertEquals(2, Docx.children(Docx.of(Samples.table(new PrintedRow[0])).table(), "tr").size());
  }

  @Test
  void aTableWithoutGuidesHasNoEmptyRowForThem() {
    var column = new PrintedColumn("Hvad", " ", 1);
    Docx docx = Docx.of(Samples.of("da-DK", new Printout.Table("Plan", List.of(column), List.of())));
    assertEquals(1, Docx.children(docx.table(), "tr").size());
  }

  @Test
  void theRightTextOfALineStandsAtTheRightEdge() {
    var line = new Printout.Line(List.of(Samples.line("left"), Samples.line("more")), List.of(Samples.line("right")));
    Docx docx = Docx.of(Samples.of("da-DK", line));
    assertEquals(List.of("left right", "more", ""), docx.all("p").stream().map(Docx::text).toList());
    Element edge = docx.all("tabs").getFirst();
    assertEquals("right", Docx.value(Docx.children(edge, "tab").getFirst(), "val"));
  }

  private static Element body(Printout printout) {
    return Docx.children(Docx.of(printout).table(), "tr").getLast();
  }

  private static String text(Element run) {
    return Docx.children(run, "t").getFirst().getTextContent().strip();
  }

  private static List<String> looks(Element run) {
    return Docx.children(run, "rPr").stream()
        .flatMap(p -> IntStream.range(0, p.getChildNodes().getLength()).mapToObj(p.getChildNodes()::item))
        .map(Node::getLocalName)
        .toList();
  }

  private static String first(Element in, String name) {
    return Docx.all(in, name).stream().map(e -> Docx.value(e, "val")).findFirst().orElse("");
  }

  private static double luminance(String colour) {
    return 0.2126 * part(colour, 0) + 0.7152 * part(colour, 2) + 0.0722 * part(colour, 4);
  }

  private static double part(String colour, int from) {
    double c = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
