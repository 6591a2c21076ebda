package dk.planvaerk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Carried;
import dk.planvaerk.export.ExportedDocument;
import dk.planvaerk.export.Exporters;
import dk.planvaerk.export.Progress;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Page;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.storage.PlanFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What surrounds the pages. */
class PdfFileTest {
  private static final Plan PLAN = Samples.example("dolmer-have");
  private static final String INSIDE = new String(PlanFile.bytes(PLAN), StandardCharsets.UTF_8);

  @Test
  void isFoundByItsFormat() {
    assertEquals(PdfExporter.class, Exporters.find("pdf").orElseThrow().getClass());
  }

  @Test
  void theSameDocumentIsTheSameBytesWhereverAndWhenever() throws Exception {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    Printout printout = Printed.of(PLAN);
    byte[] first = Pdf.of(printout, INSIDE).bytes();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      // Times in a PDF are in seconds.
      TimeUnit.MILLISECONDS.sleep(1100);
      assertArrayEquals(first, Pdf.of(printout, INSIDE).bytes());
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void anotherDocumentHasAnotherId() {
    Printout printout = Printed.of(PLAN);
    assertNotEquals(id(Pdf.of(printout)), id(Pdf.of(printout, INSIDE)));
    assertNotEquals(id(Pdf.of(printout)), id(Pdf.of(Samples.named("banesvinget"))));
  }

  private static String id(Pdf pdf) {
    return pdf.look(d -> d.getDocument().getDocumentID().toString());
  }

  @Test
  void saysWhatItIsAndOfWhenAndNothingOfThisMachine() {
    Pdf.of(Printed.of(PLAN)).check(d -> {
      var info = d.getDocumentInformation();
      assertEquals("Opfølgningsplan efter tilsyn fra Socialtilsyn Midt, tilsynsdato 22.3-2021", info.getTitle());
      assertEquals("Bofællesskaberne Dolmer Have og Glesborg", info.getAuthor());
      assertEquals("Planværk 1.0", info.getCreator());
      assertEquals("D:20210809000000Z", info.getCOSObject().getString(COSName.CREATION_DATE));
      assertEquals("D:20210809000000Z", info.getCOSObject().getString(COSName.MOD_DATE));
      assertEquals(
          Set.of("Title", "Author", "Creator", "Producer", "CreationDate", "ModDate", "FileId"),
          info.getMetadataKeys());
      var catalog = d.getDocumentCatalog();
      assertEquals("da-DK", catalog.getLanguage());
      assertTrue(catalog.getViewerPreferences().displayDocTitle());
      String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(xmp.contains("<rdf:li>Bofællesskaberne Dolmer Have og Glesborg</rdf:li>"), xmp);
      assertTrue(xmp.contains("<xmp:CreateDate>2021-08-09T00:00:00Z</xmp:CreateDate>"), xmp);
    });
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    Pdf.of(Samples.named("one row")).check(d -> {
      assertEquals(Set.of("Title", "Creator", "Producer", "FileId"), d.getDocumentInformation().getMetadataKeys());
      String xmp = new String(d.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertFalse(xmp.contains("Date>") || xmp.contains("dc:creator"), xmp);
    });
  }

  @Test
  void aWorkingCopyGivesThePlanBack() {
    Pdf.of(Printed.of(PLAN), INSIDE).check(d -> {
      var names = new PDEmbeddedFilesNameTreeNode(
          d.getDocumentCatalog().getNames().getEmbeddedFiles().getCOSObject());
      PDComplexFileSpecification file = names.getNames().values().iterator().next();
      assertEquals("plan-plan0001.plan", file.getFilename());
      assertEquals("Source", file.getCOSObject().getNameAsString("AFRelationship"));
      var embedded = Objects.requireNonNull(file.getEmbeddedFile());
      assertEquals("application/json", embedded.getSubtype());
      try {
        assertEquals(PLAN, PlanFile.parse(embedded.toByteArray()));
      } catch (InputProblem e) {
        throw new IOException(e);
      }
    });
    Pdf.of(Printed.of(PLAN)).check(d -> assertNull(d.getDocumentCatalog().getNames()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"banesvinget", "looks"})
  void allFontsAreInside(String name) {
    Pdf.of(Samples.named(name)).check(d -> {
      var fonts = new HashSet<String>();
      for (var page : d.getPages()) {
        for (COSName font : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(font).isEmbedded());
          fonts.add(page.getResources().getFont(font).getName());
        }
      }
      assertTrue(fonts.size() >= 2 && fonts.stream()
          .allMatch(f -> f.matches("[A-Z]{6}\\+(LiberationSans|DejaVuSans|NotoEmoji).*")), fonts + "");
    });
  }

  @Test
  void eachRowIsInTheListOfContentsAndLeadsThere() {
    Pdf.of(Samples.named("banesvinget")).check(d -> {
      var titles = new ArrayList<String>();
      var pages = new ArrayList<Integer>();
      for (PDOutlineItem item : d.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        var place = (PDPageXYZDestination) item.getDestination();
        pages.add(d.getPages().indexOf(item.findDestinationPage(d)));
        assertTrue(place.getTop() > 100, titles + " " + place.getTop());
      }
      assertEquals(6, titles.size());
      assertTrue(titles.getFirst().startsWith("1 Tema: Målgruppe, metoder og resultat"), titles.getFirst());
      assertEquals(List.of(0, 0, 1, 1, 2, 3), pages);
    });
  }

  @Test
  void thePageIsAsTheKindSays() {
    Printout lying = Samples.named("one row");
    var page = new Page(false, 60, Extra.NONE);
    var upright = new Printout(lying.planId(), "da-DK", "t", "", null, page, lying.blocks(), "");
    assertEquals("842 595 0", size(Pdf.of(lying)));
    assertEquals("595 842 0", size(Pdf.of(upright)));
  }

  private static String size(Pdf pdf) {
    return pdf.look(d -> {
      var box = d.getPage(0).getMediaBox();
      return Math.round(box.getWidth()) + " " + Math.round(box.getHeight()) + " " + d.getPage(0).getRotation();
    });
  }

  @Test
  void aStreamThatRefusesIsTold() {
    var full = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("full");
      }
    };
    var document = new ExportedDocument(Samples.named("one row"), "Planværk", Carried.NOTHING);
    assertThrows(IOException.class, () -> new PdfExporter().write(document, full, Progress.NONE));
  }
}
