package dk.planvaerk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.printout.PrintedColumn;
import dk.planvaerk.printout.PrintedRow;
import dk.planvaerk.printout.Printout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, paragraphs and the list of contents of running text. */
class PdfRunningTextTest {
  private static List<Tag> headings(Tag tree) {
    return tree.kids().stream().filter(t -> t.name().matches("H[1-6]")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"koebenhavn", "ikast-brande", "text", "guide"})
  void theTitleIsFirstAndNoLevelIsLeftOut(String name) {
    int last = 0;
    for (Tag heading : headings(Pdf.of(Samples.named(name)).tags())) {
      int level = Integer.parseInt(heading.name().substring(1));
      assertTrue(level <= last + 1, heading.shown() + " behind " + last);
      assertTrue(last > 0 || level == 1);
      last = level;
    }
    assertTrue(last > 1);
  }

  /** An entry names the page that its heading stands on, and leads there. */
  @ParameterizedTest
  @ValueSource(strings = {"ikast-brande", "text"})
  void eachEntryNamesThePageOfItsHeading(String name) {
    Printout printout = Samples.named(name);
    Pdf pdf = Pdf.of(printout);
    Tag tree = pdf.tags();
    List<Tag> entries = tree.all("Link");
    assertEquals(printout.contents().size(), entries.size());
    List<Tag> headings = headings(tree).stream().filter(h -> printout.contents().stream().anyMatch(c -> c.plain().equals(h.text()))).toList();
    pdf.check(document -> {
      List<PDAnnotationLink> links = links(document);
      int at = 0;
      for (int i = 0; i < entries.size(); i++) {
        String said = printout.contents().get(i).plain();
        while (!headings.get(at).text().equals(said)) at++;
        int page = headings.get(at++).pages().getFirst();
        assertEquals(said + " " + (page + 1), entries.get(i).text());
        assertEquals(said, links.get(i).getContents());
        var place = (PDPageDestination) links.get(i).getDestination();
        assertEquals(page, document.getPages().indexOf(place.getPage()), said);
      }
    });
  }

  private static List<PDAnnotationLink> links(PDDocument document) throws java.io.IOException {
    var links = new ArrayList<PDAnnotationLink>();
    for (var page : document.getPages()) {
      page.getAnnotations().forEach(a -> links.add((PDAnnotationLink) a));
      if (!page.getAnnotations().isEmpty()) assertEquals("S", page.getCOSObject().getNameAsString("Tabs"));
    }
    return links;
  }

  /** The tree for screen readers knows of each link, and the link of its element. */
  @Test
  void linksBelongToTheirEntries() {
    Pdf.of(Samples.named("text")).check(document -> {
      var parents = document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getNumbers();
      for (PDAnnotationLink link : links(document)) {
        var parent = (COSDictionary) Objects.requireNonNull(parents.get(link.getStructParent())).getCOSObject();
        assertEquals("Link", parent.getNameAsString(COSName.S));
      }
    });
  }

  @Test
  void listsInTheListOfContentsAreNestedByLevel() {
    Tag list = Pdf.of(Samples.text(2, 5)).tags().all("TOC").getFirst();
    assertEquals("""
        TOC
          TOCI
            Reference
              Link »1 Kapitel 1«
            TOC
              TOCI
                Reference
                  Link »1.1 Afsnit 1«
          TOCI
            Reference
              Link »2 Kapitel 1«
            TOC
              TOCI
                Reference
                  Link »2.1 Afsnit 1«
        """, list.shown());
  }

  @Test
  void theOutlineIsNestedAsTheHeadingsAre() {
    Pdf.of(Samples.text(2, 5)).check(d -> assertEquals(
        List.of("1 Kapitel [1.1 Afsnit []]", "2 Kapitel [2.1 Afsnit []]"), items(d.getDocumentCatalog().getDocumentOutline())));
  }

  private static List<String> items(PDOutlineNode of) {
    var items = new ArrayList<String>();
    for (PDOutlineItem item : of.children()) items.add(item.getTitle() + " " + items(item));
    return items;
  }

  /** What stands in the document one after the other; the paragraphs of one place are together in one element. */
  private static List<Tag> flat(Pdf pdf) {
    return pdf.tags().kids().stream().flatMap(t -> t.name().equals("Div") ? t.kids().stream() : Stream.of(t)).toList();
  }

  @Test
  void noHeadingStandsAloneAtTheFootOfAPage() {
    int apart = 0;
    for (int words = 20; words < 140; words += 7) {
      List<Tag> all = flat(Pdf.of(Samples.text(8, words)));
      for (int i = 1; i + 1 < all.size(); i++) {
        if (!all.get(i).name().startsWith("H")) continue;
        assertTrue(all.get(i + 1).name().equals("TOC") || all.get(i).pages().equals(all.get(i + 1).pages().subList(0, 1)), words + " " + all.get(i).shown());
        List<Integer> before = all.get(i - 1).all().stream().flatMap(t -> t.pages().stream()).toList();
        if (!before.getLast().equals(all.get(i).pages().getFirst())) apart++;
      }
    }
    assertTrue(apart > 5, "so few began a page: " + apart);
  }

  @Test
  void onBothSidesOfABreakAreAtLeastTwoLines() {
    int broken = 0;
    for (int words = 60; words < 300; words += 9) {
      for (Tag paragraph : Pdf.of(Samples.text(6, words)).tags().all("P")) {
        if (paragraph.pages().size() < 2) continue;
        broken++;
        double[] lines = paragraph.glyphs().stream().mapToDouble(TextPosition::getY).distinct().toArray();
        int first = 1;
        while (lines[first] > lines[first - 1]) first++;
        assertTrue(first >= 2 && lines.length - first >= 2, words + " words");
      }
    }
    assertTrue(broken > 20, "so few were broken: " + broken);
  }

  @Test
  void whatLeadsToAListStandsOnThePageOfItsFirstItem() {
    for (int words = 20; words < 160; words += 5) {
      List<Tag> all = flat(Pdf.of(Samples.text(7, words)));
      for (int i = 1; i < all.size(); i++) {
        if (!all.get(i).name().equals("L")) continue;
        assertEquals(all.get(i - 1).pages().getLast(), all.get(i).all("LBody").getFirst().pages().getFirst(), words + " words");
      }
    }
  }

  @Test
  void theGuideHasAPageOfItsOwn() {
    Pdf pdf = Pdf.of(Samples.guide());
    Tag heading = headings(pdf.tags()).stream().filter(h -> h.text().equals("Vejledning til planen")).findFirst().orElseThrow();
    assertEquals("H2", heading.name());
    assertEquals(List.of(pdf.pages() - 1), heading.pages());
    List<Tag> table = pdf.tags().all("TBody");
    assertTrue(table.getFirst().all().stream().flatMap(t -> t.pages().stream()).allMatch(p -> p < pdf.pages() - 1));
  }

  /** A table of three lines behind ever more text: it is on one page wherever that ends. */
  @Test
  void aSmallTableStaysInOnePiece() {
    for (int lines = 18; lines < 32; lines++) {
      var blocks = new ArrayList<Printout.Block>();
      blocks.add(new Printout.Heading(1, "", List.of(Samples.line("Mål")), "_p_row00001_0_titel"));
      blocks.add(new Printout.Prose(Collections.nCopies(lines, Samples.line("Et afsnit.")), ""));
      List<PrintedRow> rows = Collections.nCopies(3, Samples.row(1, Samples.line("En milepæl.")));
      blocks.add(new Printout.Table("Plan", List.of(new PrintedColumn("MILEPÆL", "", 1)), rows));
      List<Tag> texts = Pdf.of(Samples.of(blocks)).tags().all("P").stream().filter(p -> p.text().matches("MILEPÆL|En milepæl\\.")).toList();
      assertEquals(4, texts.size());
      assertEquals(1, texts.stream().flatMap(p -> p.pages().stream()).distinct().count(), lines + " lines");
    }
  }
}
