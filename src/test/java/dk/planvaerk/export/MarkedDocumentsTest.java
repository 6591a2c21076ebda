package dk.planvaerk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Edit;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetBasis;
import dk.planvaerk.edit.SetKind;
import dk.planvaerk.edit.SetRowColumns;
import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.BasisText;
import dk.planvaerk.marking.CellMarks;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.marking.Marks;
import dk.planvaerk.marking.RowMarks;
import dk.planvaerk.marking.Stretch;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.printout.Printed;
import dk.planvaerk.property.RandomEdits;
import dk.planvaerk.property.RandomPlans;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.Versions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What is marked in a Word file and in a PDF, read back from both. */
class MarkedDocumentsTest {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  /** The styles of what is new: the author's words, and what the program says of a row's basis. */
  private static final Set<String> GREEN = Set.of("PlanTilfoejet", "PlanEgneOrdNye");
  private static final Program PROGRAM = new Program("Planværk", "0");

  /** How often each letter and digit stands in what is green. Hyphens and spaces are left out: lines are broken otherwise. */
  private static Map<String, Integer> letters(String text) {
    var out = new TreeMap<String, Integer>();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(c -> out.merge(Character.toString(c), 1, Integer::sum));
    return out;
  }

  private static String inWord(Plan plan, Marking marking, String mark) throws Exception {
    byte[] bytes = Exporters.find("docx").orElseThrow().document(Printed.of(plan, marking), PROGRAM, Carried.NOTHING);
    var out = new StringBuilder();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && !entry.getName().equals("word/document.xml")) entry = zip.getNextEntry();
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      var runs = factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())).getElementsByTagNameNS(W, "r");
      for (int i = 0; i < runs.getLength(); i++) {
        var run = (Element) runs.item(i);
        var marks = run.getElementsByTagNameNS(W, mark);
        boolean has = marks.getLength() > 0
            && (!mark.equals("rStyle") || GREEN.contains(((Element) marks.item(0)).getAttributeNS(W, "val")));
        if (has) out.append(run.getTextContent()).append('\n');
      }
    }
    return out.toString();
  }

  /** The letters of a PDF that are not black. */
  private static final class Green extends PDFTextStripper {
    private final StringBuilder found = new StringBuilder();

    Green() throws IOException {
      addOperator(new SetNonStrokingDeviceRGBColor(this));
      addOperator(new SetNonStrokingDeviceGrayColor(this));
      setSuppressDuplicateOverlappingText(false);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      float[] colour = getGraphicsState().getNonStrokingColor().getComponents();
      if (colour.length == 3 && colour[1] > colour[0]) found.append(text.getUnicode());
      super.processTextPosition(text);
    }
  }

  private static String greenInPdf(Plan plan, Marking marking) throws IOException {
    byte[] bytes = Exporters.find("pdf").orElseThrow().document(Printed.of(plan, marking), PROGRAM, Carried.NOTHING);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      var green = new Green();
      green.getText(document);
      return green.found.toString();
    }
  }

  private static String added(Plan plan, Marks marks) {
    var out = new StringBuilder();
    List<Spot> spots = Stream.concat(plan.head().stream().map(h -> (Spot) new Spot.InHead(h.field())),
        plan.rows().flatMap(r -> r.spots(plan.kind()).stream())).toList();
    for (Spot spot : spots) {
      String shown = plan.text(spot).orElseThrow().shown();
      for (Stretch s : marks.of(spot).stretches()) {
        if (s.added()) out.append(shown, s.from(), s.to());
      }
    }
    plan.rows().forEach(row -> {
      RowMarks of = marks.row(row.id());
      of.headings().forEach((column, m) -> append(out, plan.kind().column(row, column).orElseThrow().heading(), m));
      append(out, BasisText.of(row.basis(), Texts.DANISH).shown(), of.basis());
    });
    return out.toString();
  }

  private static void append(StringBuilder out, String shown, CellMarks marks) {
    for (Stretch s : marks.stretches()) {
      if (s.added()) out.append(shown, s.from(), s.to());
    }
  }

  private static Plan after(Plan plan, Edit edit) {
    return assertInstanceOf(Outcome.Changed.class, edit.apply(plan)).plan();
  }

  private static Plan versioned(Plan plan) {
    return plan.withVersions(List.of(Versions.of(plan, LocalDate.of(2024, 8, 20), "", "", null, new Ids())));
  }

  @Test
  void aRenamedHeadingIsMarkedAlikeInBoth() throws Exception {
    Plan plan = versioned(Examples.shipped().copy("ikast-brande", new Ids()).orElseThrow());
    Row row = plan.items().filter(r -> r.cell("formaal").filter(c -> !c.text().isBlank()).isPresent()).findFirst().orElseThrow();
    List<RowColumn> renamed = SetRowColumns.columns(plan, row).stream()
        .map(c -> c.column().equals("formaal") ? new RowColumn("formaal", "Formål med ledelsen", c.extra()) : c).toList();
    Plan now = after(plan, new SetRowColumns(row.id(), renamed));
    Marking marking = Marking.usual(now);
    String green = inWord(now, marking, "rStyle");
    assertEquals("Formål med indsatsen:", plan.kind().column(row, "formaal").orElseThrow().heading());
    assertEquals(letters("ledelsen"), letters(green));
    assertEquals(letters(green), letters(greenInPdf(now, marking)));
    assertEquals(letters(added(now, marking.marks(now))), letters(green));
  }

  @Test
  void whatARowAnswersIsMarkedPartByPartAlikeInBoth() throws Exception {
    for (String name : List.of("banesvinget", "koebenhavn")) {
      for (Basis.Place place : Basis.Place.values()) {
        Plan plan = Examples.shipped().copy(name, new Ids()).orElseThrow();
        String first = plan.items().findFirst().orElseThrow().id();
        String second = plan.items().skip(1).findFirst().orElseThrow().id();
        Basis order = Basis.NONE.withType(Basis.Type.ORDER).withWording("Borgerne skal inddrages.").withDeadline(LocalDate.of(2025, 3, 1));
        plan = after(plan, SetKind.of(plan, plan.kind().withBasis(place)));
        plan = versioned(after(plan, new SetBasis(first, order)));
        plan = after(plan, new SetBasis(first, order.withDeadline(LocalDate.of(2025, 4, 1)).withSource("Tilsynsrapport")));
        plan = after(plan, new SetBasis(second, Basis.NONE.withType(Basis.Type.OWN_INITIATIVE)));
        Marking marking = Marking.usual(plan);
        String green = inWord(plan, marking, "rStyle");
        assertEquals(letters(place == Basis.Place.NONE ? "" : "1. april 2025 Kilde Tilsynsrapport Eget initiativ"), letters(green), name + place);
        assertEquals(letters(green), letters(greenInPdf(plan, marking)), name + place);
        assertEquals(letters(added(plan, marking.marks(plan))), letters(green), name + place);
      }
    }
  }

  @Test
  void theExampleIsMarkedAlikeInBoth() throws Exception {
    Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    Marking marking = Marking.usual(plan);
    String green = inWord(plan, marking, "rStyle");
    assertTrue(green.contains("Yderligere medarbejdere sendes på kursus"));
    assertEquals(letters(green), letters(greenInPdf(plan, marking)));
    assertEquals(letters(added(plan, marking.marks(plan))), letters(green));
    assertTrue(inWord(plan, marking, "strike").contains("Undervisning på personalemøde den 4. december 2024"));
    assertFalse(inWord(plan, Marking.none(plan), "rStyle").contains("Yderligere"));
    assertEquals("", greenInPdf(plan, Marking.none(plan)));
  }

  /** Random edits of plans of all shipped kinds: what was added stands in both documents, nothing else does in green. */
  @Test
  void anyPlanIsMarkedAlikeInBoth() throws Exception {
    List<PlanKind> kinds = KindCatalogue.shipped().all();
    for (int seed = 0; seed < 40; seed++) {
      var random = new Random(seed);
      var edits = new RandomEdits(random);
      Plan plan = new RandomPlans(random).plan(kinds.get(seed % kinds.size()).withBasis(List.of(Basis.Place.values()).get(seed % 3)));
      plan = plan.withVersions(List.of(Versions.of(plan, LocalDate.of(2024, 8, 20), "", "", null, new Ids(random))));
      var done = new ArrayList<Plan>();
      for (int i = 0; i < 12; i++) {
        if (edits.transaction(plan).apply(plan) instanceof Outcome.Changed(Plan after)) plan = after;
        done.add(plan);
      }
      if (plan.kind() != done.getFirst().kind()) continue;
      Marking marking = Marking.since(plan, plan.versions().getFirst());
      String green = inWord(plan, marking, "rStyle");
      assertEquals(letters(green), letters(greenInPdf(plan, marking)), "seed " + seed);
    }
  }
}
