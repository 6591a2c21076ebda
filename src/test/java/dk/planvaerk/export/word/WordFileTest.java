package dk.planvaerk.export.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.export.Carried;
import dk.planvaerk.export.ExportedDocument;
import dk.planvaerk.export.Exporters;
import dk.planvaerk.export.Progress;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.storage.PlanFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The package around the document. */
class WordFileTest {
  private static final Plan PLAN = Docx.example("dolmer-have");

  @Test
  void isFoundByItsFormat() {
    assertTrue(Exporters.formats().contains("docx"));
    assertEquals(WordExporter.class, Exporters.find("docx").orElseThrow().getClass());
  }

  @Test
  void theSameDocumentIsTheSameBytesWhereverAndWhenever() throws Exception {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    byte[] first = Docx.of(PLAN).bytes();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      // Times in a zip file step by two seconds.
      TimeUnit.MILLISECONDS.sleep(2100);
      assertArrayEquals(first, Docx.of(PLAN).bytes());
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void saysWhatItIsAndOfWhenAndNothingOfThisMachine() {
    Docx docx = Docx.of(PLAN);
    Element core = docx.xml("docProps/core.xml").getDocumentElement();
    assertEquals(
        List.of(
            "title Opfølgningsplan efter tilsyn fra Socialtilsyn Midt, tilsynsdato 22.3-2021",
            "creator Bofællesskaberne Dolmer Have og Glesborg",
            "language da-DK",
            "created 2021-08-09T00:00:00Z",
            "modified 2021-08-09T00:00:00Z"),
        said(core));
    assertEquals(List.of("Application Planværk"), said(docx.xml("docProps/app.xml").getDocumentElement()));
    for (String name : docx.names()) assertFalse(docx.part(name).contains("rsid"), name);
  }

  @Test
  void aPlanWithoutADateNamesNone() {
    Element core = Docx.of(Samples.cell()).xml("docProps/core.xml").getDocumentElement();
    assertEquals(List.of("title Plan", "creator", "language da-DK"), said(core));
  }

  @Test
  void theTextIsInTheLanguageOfTheKind() {
    Element styles = Docx.of(Samples.of("en-GB")).xml("word/styles.xml").getDocumentElement();
    assertEquals(
        List.of("en-GB"), Docx.all(styles, "lang").stream().map(l -> Docx.value(l, "val")).toList());
    Element settings = Docx.of(PLAN).xml("word/settings.xml").getDocumentElement();
    assertEquals(1, Docx.all(settings, "autoHyphenation").size());
  }

  @Test
  void theSheetLiesOrStandsAsThePlanSays() {
    Element lying = Docx.of(PLAN).all("pgSz").getFirst();
    assertEquals("16838 11906 landscape", size(lying));
    assertEquals("794", Docx.value(Docx.of(PLAN).all("pgMar").getFirst(), "bottom"));
    assertEquals("11906 16838", size(Docx.of(Samples.cell()).all("pgSz").getFirst()));
  }

  @Test
  void eachStyleOfTheCodeIsInTheTemplate() {
    Element styles = Docx.of(PLAN).xml("word/styles.xml").getDocumentElement();
    Set<String> ids =
        Docx.all(styles, "style").stream().map(s -> Docx.value(s, "styleId")).collect(Collectors.toSet());
    assertTrue(ids.containsAll(Arrays.stream(Style.values()).map(Style::id).toList()), ids.toString());
  }

  @Test
  void carriesNoPlanUnlessAsked() {
    assertTrue(Docx.of(PLAN).names().stream().noneMatch(n -> n.startsWith("customXml")));
  }

  @Test
  void aWorkingCopyGivesThePlanBackAsItWas() throws Exception {
    String json = new String(PlanFile.bytes(PLAN), StandardCharsets.UTF_8);
    Docx docx = Docx.of(Printed.of(PLAN), json);
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(docx.bytes()))) {
      var main = file.getPart(file.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).getRelationship(0));
      var item = main.getRelatedPart(main.getRelationshipsByType(PackageRelationshipTypes.CUSTOM_XML).getRelationship(0));
      assertEquals("customXml/item1.xml", item.getPartName().getName().substring(1));
    }
    Element inside = docx.xml("customXml/item1.xml").getDocumentElement();
    assertEquals("urn:planvaerk:plan:1", inside.getNamespaceURI());
    assertEquals(json, inside.getTextContent());
    assertEquals(PLAN, PlanFile.parse(inside.getTextContent().getBytes(StandardCharsets.UTF_8)));
    assertTrue(docx.part("customXml/itemProps1.xml").contains("urn:planvaerk:plan:1"));
  }

  @Test
  void charactersThatXmlCannotSayStandInTheInnerPlanAsEscapes() {
    Docx docx = Docx.of(Printed.of(PLAN), "{\"a\": \"\uFFFE 🙂 \uD800\"}");
    String inside = docx.xml("customXml/item1.xml").getDocumentElement().getTextContent();
    assertEquals("{\"a\": \"\\uFFFE 🙂 \\uD800\"}", inside);
  }

  @Test
  void aStreamThatCannotBeWrittenIsAnIoException() {
    Printout printout = Printed.of(PLAN);
    var full = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("full");
      }
    };
    var document = new ExportedDocument(printout, "Planværk", Carried.NOTHING);
    var problem = assertThrows(IOException.class, () -> new WordExporter().write(document, full, Progress.NONE));
    assertEquals("full", problem.getMessage());
  }

  private static List<String> said(Element properties) {
    var children = properties.getChildNodes();
    return IntStream.range(0, children.getLength())
        .mapToObj(children::item)
        .map(n -> (n.getLocalName() + " " + n.getTextContent()).strip())
        .toList();
  }

  private static String size(Element sheet) {
    return (Docx.value(sheet, "w") + " " + Docx.value(sheet, "h") + " " + Docx.value(sheet, "orient")).strip();
  }
}
