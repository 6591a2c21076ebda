package dk.planvaerk.printout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.PlaceColumn;
import dk.planvaerk.edit.SetPriority;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Approval;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadLine;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.storage.Examples;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanPrinterTest {
  private final Plan banesvinget = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final Plan dolmerHave = Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow();

  private static List<String> lines(List<PrintedParagraph> text) {
    return text.stream().map(PrintedParagraph::plain).toList();
  }

  private static Printout.Table table(Printout printout) {
    return assertInstanceOf(Printout.Table.class, printout.blocks().getLast());
  }

  private static Plan changed(Outcome outcome) {
    return assertInstanceOf(Outcome.Changed.class, outcome).plan();
  }

  @Test
  void theOfficialTemplateHasItsTitleAndItsBlock() {
    Printout printout = Printed.of(dolmerHave);
    assertEquals("Opfølgningsplan efter tilsyn fra Socialtilsyn Midt, tilsynsdato 22.3-2021", printout.title());
    assertEquals("Bofællesskaberne Dolmer Have og Glesborg", printout.organisation());
    assertEquals(LocalDate.of(2021, 8, 9), printout.date());
    assertEquals("Bofællesskaberne Dolmer Have og Glesborg · 9. august 2021", printout.footer());
    assertEquals(3, printout.blocks().size());
    var title = assertInstanceOf(Printout.Title.class, printout.blocks().get(0));
    assertEquals(List.of("Opfølgningsplan – sociale tilbud"), lines(title.text()));
    var fields = assertInstanceOf(Printout.Fields.class, printout.blocks().get(1));
    assertEquals(List.of(List.of("Beskrivelse/titel:"), List.of("Tilbud/afdeling:", "Dato:"),
            List.of("Ansvarlig for udfyldelse:", "Ledelsesansvarlig:")),
        fields.rows().stream().map(r -> r.stream().map(Printout.Field::label).toList()).toList());
    assertEquals(List.of("9. august 2021"), lines(fields.rows().get(1).get(1).text()));
  }

  @Test
  void aVersionSaysAtItsEndWhoHasApprovedIt() {
    Version version = banesvinget.versions().getFirst().withApproval(new Approval("Anna Holm", LocalDate.of(2025, 1, 15), Extra.NONE));
    Plan plan = banesvinget.withVersions(List.of(version));
    var line = assertInstanceOf(Printout.Line.class, Printed.of(version.plan(), Marking.of(plan, version)).blocks().getLast());
    assertEquals(List.of("Godkendt af tilbuddets ledelse: Anna Holm, 15. januar 2025"), lines(line.left()));
    assertInstanceOf(Printout.Table.class, Printed.of(plan, Marking.usual(plan)).blocks().getLast(), "what is written now is not approved");
    assertInstanceOf(Printout.Table.class,
        Printed.of(version.plan(), Marking.of(plan, version.withApproval(null))).blocks().getLast());
  }

  @Test
  void aVersionSaysAtItsFootWhoseItIsAndItsOneDate() {
    Version version = banesvinget.versions().getFirst();
    Printout printout = Printed.of(version.plan(), Marking.of(banesvinget, version));
    assertEquals("Banesvinget · Version 1 · 20. august 2024", printout.footer());
  }

  @Test
  void aVersionHasItsSenderThoughItsKindHasNoFoot() {
    Version version = banesvinget.versions().getFirst();
    PlanKind footless = version.plan().kind().withHead(version.plan().kind().fields(),
        version.plan().kind().head().stream().filter(l -> l.form() != HeadLine.Form.FOOTER).toList());
    assertTrue(Printed.of(version.plan().withKind(footless), Marking.of(banesvinget, version)).footer()
        .startsWith("Banesvinget · Version 1 · "));
  }

  @Test
  void everyDocumentHasATitle() {
    for (PlanKind kind : KindCatalogue.shipped().all()) {
      Plan empty = Plan.empty(kind, new Ids());
      List<Printout.Title> titles = Printed.of(empty).blocks().stream()
          .filter(Printout.Title.class::isInstance).map(Printout.Title.class::cast).toList();
      assertEquals(1, titles.size(), kind.id());
      assertEquals(List.of(PlanPrinter.title(empty)), lines(titles.getFirst().text()), kind.id());
      PlanKind bare = kind.withHead(kind.fields(), List.of());
      assertTrue(Printed.of(empty.withKind(bare)).blocks().stream().anyMatch(Printout.Title.class::isInstance), kind.id());
    }
  }

  /** What the kind is called is not a text of the author. */
  @Test
  void aTitleThatNobodyWroteIsTheProgramsOwn() {
    var title = assertInstanceOf(Printout.Title.class, Printed.of(Plan.empty(banesvinget.kind(), new Ids())).blocks().getFirst());
    assertTrue(title.text().getFirst().runs().stream().allMatch(r -> r.own()));
  }

  private static Plan ofACase(Plan plan) {
    return plan.withHead("sagsnr", Text.of("24/1234")).withHead("rapportdato", Text.of("3. december 2024"))
        .withHead("indsendelse", Text.of("1. februar 2025")).withHead("model", Text.of(" "));
  }

  private static List<List<String>> rows(Printout.Fields fields) {
    return fields.rows().stream().map(r -> r.stream().map(f -> f.label() + " " + String.join("/", lines(f.text()))).toList()).toList();
  }

  @Test
  void theCaseIsPrintedOnlyWhereThePlanSaysSo() {
    assertEquals(Printed.of(banesvinget), Printed.of(ofACase(banesvinget)));
    Printout printout = Printed.of(ofACase(banesvinget).withCasePrinted(true));
    assertEquals(List.of("Title", "Line", "Fields", "Table"),
        printout.blocks().stream().map(b -> b.getClass().getSimpleName()).toList());
    assertEquals(List.of(List.of("Sagsnr. 24/1234", "Rapportdato 3. december 2024"), List.of("Frist for indsendelse 1. februar 2025")),
        rows(assertInstanceOf(Printout.Fields.class, printout.blocks().get(2))));
    assertEquals(Printed.of(banesvinget), Printed.of(banesvinget.withCasePrinted(true)), "nothing where nothing is written");
  }

  @Test
  void theCaseStandsInTheBlockOfTheHeadWhereThereIsOne() {
    Printout printout = Printed.of(ofACase(dolmerHave).withCasePrinted(true));
    assertEquals(List.of("Title", "Fields", "Table"), printout.blocks().stream().map(b -> b.getClass().getSimpleName()).toList());
    List<List<String>> rows = rows(assertInstanceOf(Printout.Fields.class, printout.blocks().get(1)));
    assertEquals(List.of(List.of("Sagsnr.: 24/1234", "Rapportdato: 3. december 2024"),
        List.of("Frist for indsendelse: 1. februar 2025")), rows.subList(3, 5));
  }

  @Test
  void whatIsNewInTheCaseIsMarkedWhereItIsPrinted() {
    Plan plan = ofACase(banesvinget);
    assertEquals(Set.of("sagsnr", "rapportdato", "indsendelse"), added(plan.withCasePrinted(true)));
    assertEquals(Set.of(), added(plan));
  }

  private static Set<String> added(Plan plan) {
    Set<String> marked = new HashSet<>(Marking.usual(plan).marks(plan).head().keySet());
    marked.retainAll(plan.kind().unprintedFields().stream().map(HeadField::id).toList());
    return marked;
  }

  @Test
  void aHandleplanHasItsLines() {
    Printout printout = Printed.of(banesvinget);
    assertEquals(List.of("Title", "Line", "Table"),
        printout.blocks().stream().map(b -> b.getClass().getSimpleName()).toList());
    var line = assertInstanceOf(Printout.Line.class, printout.blocks().get(1));
    assertTrue(lines(line.left()).getFirst().startsWith("Udarbejdet på baggrund af"));
    assertEquals(List.of("opdateret 2025.01.15"), lines(line.right()));
    assertEquals(LocalDate.of(2025, 1, 15), printout.date());
  }

  @Test
  void linesWithoutTextAreLeftOutAndTheBlockIsNot() {
    Printout handleplan = Printed.of(Plan.empty(banesvinget.kind(), new Ids()));
    assertEquals(List.of("Title", "Table"), handleplan.blocks().stream().map(b -> b.getClass().getSimpleName()).toList());
    assertEquals("", handleplan.footer());
    assertNull(handleplan.date());
    assertEquals("Handleplan efter tilsyn", handleplan.title());
    Printout official = Printed.of(Plan.empty(KindCatalogue.shipped().first(), new Ids()));
    assertEquals(3, official.blocks().size());
    assertEquals("Opfølgningsplan – sociale tilbud", official.title());
  }

  @Test
  void rowCellsSpanTheirStepsAndStepCellsDoNot() {
    PrintedRow row = table(Printed.of(banesvinget)).rows().getFirst();
    assertEquals(2, row.steps());
    assertTrue(row.cell(0, 1).spans());
    assertEquals(row.cell(0, 0), row.cell(0, 1));
    assertEquals(1, row.cell(3, 1).step());
    assertTrue(lines(row.cell(3, 1).text()).get(1).startsWith("LA2, neuropædagogik"));
    assertThrows(NoSuchElementException.class, () -> row.cell(8, 0));
  }

  @Test
  void thePriorityStandsBoldOnALineBeforeItsColumn() {
    PrintedCell theme = table(Printed.of(dolmerHave)).rows().get(1).cell(0, 0);
    assertEquals(List.of("2. prioritet:", "Sundhed og trivsel"), lines(theme.text()));
    assertTrue(theme.text().getFirst().runs().getFirst().bold());
    String row = dolmerHave.rows().findFirst().orElseThrow().id();
    Plan without = changed(new SetPriority(row, null).apply(dolmerHave));
    assertEquals(List.of("Selvstændighed og relationer"), lines(table(Printed.of(without)).rows().getFirst().cell(0, 0).text()));
  }

  @Test
  void aPriorityOnTheStepsStandsOnceOnTheFirst() {
    String row = banesvinget.rows().findFirst().orElseThrow().id();
    Plan numbered = changed(new SetPriority(row, 1).apply(banesvinget));
    Plan divided = changed(new PlaceColumn(row, "tema", Place.STEPS).apply(numbered));
    PrintedRow printed = table(Printed.of(divided)).rows().getFirst();
    assertEquals("1. prioritet:", lines(printed.cell(0, 0).text()).getFirst());
    assertEquals(List.of(), lines(printed.cell(0, 1).text()));
  }

  @Test
  void aRowSaysWhatItIsCalledAgainWhereItGoesOn() {
    PrintedCell again = Objects.requireNonNull(table(Printed.of(dolmerHave)).rows().get(1).again());
    assertEquals(0, again.column());
    assertEquals(List.of("2. prioritet: Sundhed og trivsel (fortsat)"), lines(again.text()));
    assertTrue(again.text().getFirst().runs().stream().allMatch(r -> r.own()));
    assertEquals("", again.anchor());
  }

  @Test
  void whatItIsCalledAgainIsShort() {
    Row row = banesvinget.rows().findFirst().orElseThrow();
    Plan wordy = changed(new SetText(new Spot.InRow(row.id(), null, "tema"), Text.of("Målgruppe, metoder ".repeat(40))).apply(banesvinget));
    String again = Objects.requireNonNull(table(Printed.of(wordy)).rows().getFirst().again()).text().getFirst().plain();
    assertTrue(again.startsWith("Målgruppe, metoder Målgruppe") && again.endsWith("… (fortsat)") && again.length() < 100, again);
    Plan unnamed = changed(new SetText(new Spot.InRow(row.id(), null, "tema"), Text.EMPTY).apply(banesvinget));
    assertEquals(List.of("(fortsat)"), lines(Objects.requireNonNull(table(Printed.of(unnamed)).rows().getFirst().again()).text()));
    Plan divided = changed(new PlaceColumn(row.id(), "tema", Place.STEPS).apply(banesvinget));
    assertNull(table(Printed.of(divided)).rows().getFirst().again(), "each step names itself");
  }

  @Test
  void anAnchorNamesRowStepAndColumn() {
    Row row = banesvinget.rows().findFirst().orElseThrow();
    PrintedRow printed = table(Printed.of(banesvinget)).rows().getFirst();
    assertEquals("_p_" + row.id() + "_0_tema", printed.cell(0, 0).anchor());
    assertEquals("_p_" + row.id() + "_" + row.steps().get(1).id() + "_hvad", printed.cell(3, 1).anchor());
  }

  @Test
  void theOutlineIsNumberedAndShort() {
    var rows = table(Printed.of(banesvinget)).rows();
    assertTrue(rows.get(2).outline().startsWith("3 Tema: Sundhed og trivsel – Der skal sikres"), rows.get(2).outline());
    assertTrue(rows.stream().allMatch(r -> r.outline().length() <= 80 && r.outline().endsWith("…")));
    Plan blank = Plan.empty(banesvinget.kind(), new Ids());
    assertEquals("1", table(Printed.of(blank)).rows().getFirst().outline());
    String row = blank.rows().findFirst().orElseThrow().id();
    var spot = new Spot.InRow(row, null, "tema");
    Plan faces = changed(new SetText(spot, Text.of("\uD83D\uDE00".repeat(60))).apply(blank));
    String outline = table(Printed.of(faces)).rows().getFirst().outline();
    assertTrue(outline.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), outline);
    Plan shifted = changed(new SetText(spot, Text.of("x" + "\uD83D\uDE00".repeat(60))).apply(blank));
    String other = table(Printed.of(shifted)).rows().getFirst().outline();
    assertTrue(other.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), other);
  }
}
