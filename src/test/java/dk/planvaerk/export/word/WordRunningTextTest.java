package dk.planvaerk.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.PageNumbers;
import dk.planvaerk.printout.Anchor;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.printout.PrintedCell;
import dk.planvaerk.printout.PrintedColumn;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.PrintedRun;
import dk.planvaerk.printout.Printout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Headings, paragraphs and the list of contents of running text. */
class WordRunningTextTest {
  private static final Printout PRINTOUT = Printed.of(Docx.example("ikast-brande"));
  private static final Docx DOCX = Docx.of(PRINTOUT);

  private static String style(Element paragraph) {
    return Docx.all(paragraph, "pStyle").stream().map(s -> Docx.value(s, "val")).findFirst().orElse("");
  }

  private static List<Element> paragraphs(Docx docx, String style) {
    return docx.all("p").stream().filter(p -> style(p).matches(style)).toList();
  }

  @Test
  void headingsHaveTheStylesThatWordKnows() {
    List<String> written = paragraphs(DOCX, "Heading[1-6]").stream().map(p -> style(p) + " " + Docx.text(p)).toList();
    assertEquals(PRINTOUT.contents().stream().map(h -> "Heading" + h.level() + " " + h.plain()).toList(), written);
    assertEquals(List.of("Struktur- og Udviklingsplan"), paragraphs(DOCX, "Title").stream().map(Docx::text).toList());
    assertEquals("PlanRubrik3 Formål:", paragraphs(DOCX, "PlanRubrik.").stream().map(p -> style(p) + " " + Docx.text(p))
        .filter(t -> t.endsWith("Formål:")).findFirst().orElseThrow());
  }

  @Test
  void eachStyleOfAHeadingHasItsPlaceInTheOutlineAndStaysWithWhatFollows() {
    for (Element style : Docx.all(DOCX.xml("word/styles.xml").getDocumentElement(), "style")) {
      String id = Docx.value(style, "styleId");
      if (!id.matches("(Heading|PlanRubrik)\\d")) continue;
      int level = id.charAt(id.length() - 1) - '0';
      assertEquals(Integer.toString(level - 1), Docx.value(Docx.all(style, "outlineLvl").getFirst(), "val"), id);
      assertFalse(Docx.all(style, "keepNext").isEmpty(), id);
    }
  }

  @Test
  void headingsAndTextsAreFoundAgainByTheirBookmarks() {
    List<String> anchors = PRINTOUT.blocks().stream().flatMap(b -> switch (b) {
      case Printout.Heading heading -> Stream.of(heading.anchor());
      case Printout.Prose prose -> Stream.of(prose.anchor());
      case Printout.Table table -> table.rows().stream().flatMap(r -> r.cells().stream()).map(PrintedCell::anchor);
      default -> Stream.<String>empty();
    }).filter(a -> !a.isEmpty()).toList();
    List<Element> bookmarks = DOCX.all("bookmarkStart");
    List<String> names = bookmarks.stream().map(b -> Docx.value(b, "name")).toList();
    assertTrue(names.containsAll(anchors));
    assertEquals(names.size(), new HashSet<>(names).size());
    assertEquals(names.size(), bookmarks.stream().map(b -> Docx.value(b, "id")).distinct().count());
    assertTrue(names.containsAll(anchors.stream().map(Anchor::end).toList()));
    assertEquals(anchors.size() * 2 + 1, names.size());
    assertTrue(names.stream().allMatch(n -> n.startsWith("_")), "hidden");
  }

  @Test
  void theListOfContentsIsAFieldThatIsRightAsItIs() {
    Map<String, Integer> pages = PageNumbers.reckoned(PRINTOUT);
    List<Element> links = DOCX.all("hyperlink");
    List<Printout.Heading> headings = PRINTOUT.contents();
    assertEquals(headings.size(), links.size());
    for (int i = 0; i < links.size(); i++) {
      Printout.Heading heading = headings.get(i);
      assertEquals(heading.anchor(), Docx.value(links.get(i), "anchor"));
      assertEquals(heading.plain() + " " + pages.get(heading.anchor()), Docx.text(links.get(i)));
      assertEquals(" PAGEREF " + heading.anchor() + " \\h ", Docx.all(links.get(i), "instrText").getFirst().getTextContent());
      assertEquals("TOC" + heading.level(), style((Element) links.get(i).getParentNode()));
    }
    assertEquals(" TOC \\o \"1-2\" \\h \\z ", DOCX.all("instrText").getFirst().getTextContent());
    List<String> characters = DOCX.all("fldChar").stream().map(c -> Docx.value(c, "fldCharType")).toList();
    assertEquals(characters.stream().filter("begin"::equals).count(), characters.stream().filter("end"::equals).count());
    assertFalse(DOCX.part("word/settings.xml").contains("updateFields"), "nobody is asked anything");
  }

  @Test
  void itemsAreRealBulletsAndMarksAreThoseOfCells() {
    var added = new PrintedParagraph(true, true, List.of(
        new PrintedRun("Ny ", true, false, false, false), new PrintedRun("nyt", false, false, true, false), new PrintedRun("gjort", false, false, false, true)));
    var blocks = new ArrayList<Printout.Block>(List.of(
        new Printout.Heading(2, "1.1", List.of(Samples.line("Mål")), "_p_r_0_t"),
        new Printout.Prose(List.of(Samples.line("Derfor:"), added), "_p_r_0_h")));
    List<Element> paragraphs = Docx.of(Samples.of("da-DK", blocks.toArray(Printout.Block[]::new))).all("p");
    assertEquals(List.of("Heading2 1.1 Mål", "PlanBroed Derfor:", "ListBullet Ny nytgjort", "PlanSlut "),
        paragraphs.stream().map(p -> style(p) + " " + Docx.text(p)).toList());
    Element item = paragraphs.get(2);
    assertEquals("2", Docx.value(Docx.all(item, "numId").getFirst(), "val"));
    assertEquals(Style.GREEN, Docx.value(Docx.all(Docx.all(item, "pBdr").getFirst(), "left").getFirst(), "color"));
    assertEquals(1, Docx.all(item, "strike").size());
    assertEquals(1, Docx.all(item, "rStyle").size());
    assertFalse(Docx.all(paragraphs.get(1), "keepNext").isEmpty(), "it leads to a list");
  }

  @Test
  void aGuideBeginsAPage() {
    var blocks = List.of(new Printout.Title(List.of(Samples.line("Plan"))), new Printout.NewPage(),
        new Printout.Heading(1, "", List.of(Samples.line("Vejledning")), ""), new Printout.Prose(List.of(Samples.line("Skriv kort.")), ""));
    Docx docx = Docx.of(Samples.of("da-DK", blocks.toArray(Printout.Block[]::new)));
    List<Element> begins = docx.all("pageBreakBefore");
    assertEquals(1, begins.size());
    assertEquals("Vejledning", Docx.text((Element) begins.getFirst().getParentNode().getParentNode()));
    assertEquals("Heading1", style(docx.all("p").getFirst()), "the title of a table is a heading");
  }

  @Test
  void whatFollowsTheListOfContentsBeginsAPageEvenATable() {
    assertEquals(List.of("Indledning"), DOCX.all("pageBreakBefore").stream().map(b -> Docx.text((Element) b.getParentNode().getParentNode())).toList());
    var table = new Printout.Table("Plan", List.of(new PrintedColumn("Tema", "", 0.5), new PrintedColumn("Hvad", "", 0.5)),
        List.of(Samples.steps(1)));
    Docx docx = Docx.of(Samples.of("da-DK", new Printout.Contents("Indhold"), new Printout.NewPage(), table,
        new Printout.Heading(1, "", List.of(Samples.line("Mål")), "_p_r_0_t")));
    List<Element> begins = docx.all("pageBreakBefore").stream().map(b -> (Element) b.getParentNode().getParentNode()).toList();
    assertEquals(List.of("PlanAfstand"), begins.stream().map(WordRunningTextTest::style).toList());
  }

  @Test
  void aSmallTableStaysInOnePiece() {
    List<Element> tables = DOCX.all("tbl");
    List<List<Boolean>> stays = tables.stream().map(t -> Docx.children(t, "tr").stream().skip(1)
        .map(r -> !Docx.all(r, "keepNext").isEmpty()).toList()).toList();
    assertEquals(List.of(false), stays.getFirst().stream().distinct().toList(), "the overview is too high");
    assertEquals(List.of(true, true, false), stays.getLast());
  }
}
