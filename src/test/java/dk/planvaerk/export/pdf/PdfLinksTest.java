package dk.planvaerk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.hyphenation.Hyphenation;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

/** Addresses lead where they say, and have no hyphens. */
class PdfLinksTest {
  private record Lead(String target, String contents, String seen) {}

  private static List<Lead> leads(Pdf pdf) {
    return pdf.look(d -> {
      var all = new ArrayList<Lead>();
      for (PDPage page : d.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (!(annotation instanceof PDAnnotationLink link) || !(link.getAction() instanceof PDActionURI uri)) continue;
          var rectangle = link.getRectangle();
          var area = new PDFTextStripperByArea();
          area.addRegion("link", new Rectangle2D.Float(rectangle.getLowerLeftX(),
              page.getMediaBox().getHeight() - rectangle.getUpperRightY(), rectangle.getWidth(), rectangle.getHeight()));
          area.extractRegions(page);
          all.add(new Lead(uri.getURI(), link.getContents(), area.getTextForRegion("link").strip()));
          assertTrue(link.getCOSObject().getInt("StructParent") >= 0);
        }
      }
      return all;
    });
  }

  @Test
  void eachLeadsToWhatIsSeenThere() {
    List<Lead> leads = leads(Pdf.of(Samples.links()));
    for (Lead lead : leads) {
      assertEquals(lead.target(), lead.contents());
      assertTrue(lead.target().replace("mailto:", "").contains(lead.seen().replace("https://", "")), lead.toString());
      assertFalse(lead.seen().isBlank(), lead.toString());
    }
    var targets = new TreeSet<>(leads.stream().map(Lead::target).toList());
    assertEquals(65, targets.size(), targets.toString());
    assertTrue(targets.containsAll(List.of("https://www.kommune.dk/nyt", "mailto:a@b.dk", "mailto:tilsyn@kommune.dk",
        "https://www.kommune.dk")), targets.toString());
  }

  /** All lines of one that is broken, put together, are the address. */
  @Test
  void noneIsHyphenatedWhereItIsBroken() {
    var seen = new TreeMap<String, String>();
    for (Lead lead : leads(Pdf.of(Samples.links()))) {
      if (lead.target().contains("/undervisning/")) seen.merge(lead.target(), lead.seen(), String::concat);
    }
    assertEquals(60, seen.size());
    seen.forEach((target, text) -> assertEquals(target, text));
  }

  @Test
  void theSentenceAroundThemIsReadInItsOrder() {
    String text = Pdf.of(Samples.links()).tags().allText();
    assertTrue(text.contains("Se https://www.kommune.dk/nyt og (a@b.dk), tak"), text);
    assertTrue(text.contains("Nr. 7 https://www.kommune.dk/undervisning/medarbejdere/7/dokumentationspraksis?vis=alle."), text);
  }

  @Test
  void inTheListOfContentsAndInHeadingsThatAreRepeatedThereIsNoSecondLink() {
    Pdf pdf = Pdf.of(Samples.links());
    for (Tag link : pdf.tags().all("TOC").getFirst().all("Link")) assertEquals(List.of(), link.kids());
    assertEquals(1, leads(pdf).stream().filter(l -> l.target().equals("https://www.a.dk")).count());
  }

  @Test
  void anAddressGoesToTheNextLineWholeWhereItFitsThere() {
    var lines = new LineBreaker(new Letters(), Hyphenation.of("da"))
        .lines(new Letters().signs("dokumentation https://x.dk/a/bb/ccc", Look.plain(8)), 85);
    assertEquals(List.of("dokumentation ", "https://x.dk/a/bb/ccc"), lines.stream()
        .map(l -> String.join("", l.pieces().stream().map(Piece::shown).toList())).toList());
  }
}
