package dk.planvaerk.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.conversion.Conversion;
import dk.planvaerk.conversion.KindMapping;
import dk.planvaerk.conversion.ReadyMappings;
import dk.planvaerk.edit.Outcome;
import dk.planvaerk.importing.Grid;
import dk.planvaerk.importing.Grid.GridCell;
import dk.planvaerk.importing.Table;
import dk.planvaerk.importing.TableForm;
import dk.planvaerk.importing.TableImport;
import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Unplaced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** No text lands under a heading that means something else, whatever way it goes from one kind to another. */
class MeaningsTest {
  /** What each column and field of the kinds that ship means, as a person reads it; the same word, the same meaning. */
  private static final Map<String, Map<String, String>> MEANINGS = Map.of(
      "opfoelgningsplan", of("tema theme, emne issue, maal goal, hvad activity, hvordan resources, hvornaar time, dokumentation evidence,"
          + " hvem who, resultat achieved, titel title, tilbud facility, dato date, udfylder writer, ledelse manager, sagsnr case,"
          + " tilsynsbesoeg visit, rapportdato report, indsendelse deadline, skaerpetfra from, skaerpettil to, model model"),
      "handleplan", of("tema theme, emne issue, maal goal, hvad activity, hvornaar time, dokumentation evidence, hvem who,"
          + " resultat expected, titel title, grundlag source, opdateret date, tilbud facility, signatur legend, sagsnr case,"
          + " tilsynsbesoeg visit, rapportdato report, indsendelse deadline, skaerpetfra from, skaerpettil to, model model"),
      "indsatsplan", of("indsatsomraade area, handleplaner activity, bemaerkninger remarks, titel title, organisation organisation, dato date"),
      "anbefalinger", of("overskrift heading, tekst text, status status, efter after, modtager receiver, titel title, afsender sender, dato date"),
      "udviklingsplan", of("overskrift heading, tekst text, sidetitel subtitle, maal goal, kort why, indledning summary, formaal purpose,"
          + " beskrivelse description, handlinger activity, udbytte expected, ospor track, omaal goal, oindsatser activity, aar year,"
          + " milepael milestone, titel title, organisation organisation, dato date"));

  private static final List<PlanKind> KINDS = KindCatalogue.shipped().all();

  @Test
  void eachColumnAndFieldHasAMeaningHere() {
    for (PlanKind kind : KINDS) {
      for (Column c : kind.columns()) assertTrue(!meaning(kind, c.id()).isEmpty(), kind.id() + " " + c.id());
      for (HeadField f : kind.fields()) assertTrue(!meaning(kind, f.id()).isEmpty(), kind.id() + " " + f.id());
    }
  }

  /** What came of something is asked for when it is done, and written there. */
  @Test
  void noResultIsWrittenWhereSomethingIsExpected() {
    for (PlanKind kind : KINDS) {
      kind.column(Column.Role.RESULT)
          .ifPresent(c -> assertTrue(List.of("achieved", "remarks").contains(meaning(kind, c.id())), kind.id() + " " + c.id()));
    }
  }

  @Test
  void aPlanThatChangesItsKind() {
    forAllPairs((from, to) -> {
      Plan after = converted(written(from), to);
      assertTold(from, to, after);
    });
  }

  /** A text without a place goes back by itself only under a heading that means the same. */
  @Test
  void aPlanThatChangesItsKindTwice() {
    forAllPairs((from, by) -> KINDS.forEach(to -> {
      Plan after = converted(converted(written(from), by), to);
      assertTold(from, to, after);
    }));
  }

  @Test
  void rowsThatArePastedIntoAnotherPlan() {
    forAllPairs((from, to) -> {
      Plan plan = written(from);
      List<Row> rows = new FittedRows(new CopiedRows(from, plan.rows().toList()), to, new Ids(new Random(2))).rows();
      rows.forEach(r -> assertTold(from, to, r));
    });
  }

  /** The author of one plan calls its column something else: the ids are the same, and the meanings are not. */
  @Test
  void rowsOfAPlanWhoseColumnTheAuthorHasRenamed() {
    PlanKind kind = KindCatalogue.shipped().find("handleplan").orElseThrow();
    PlanKind renamed = kind.withColumns(kind.columns().stream()
        .map(c -> c.id().equals("resultat") ? c.withHeading("Opnået resultat") : c).toList());
    Row row = written(renamed).rows().findFirst().orElseThrow();
    var fitted = new FittedRows(new CopiedRows(renamed, List.of(row)), kind, new Ids(new Random(2)));
    assertEquals(List.of("Opnået resultat"), fitted.homeless());
    assertEquals(List.of("resultat"), fitted.rows().getFirst().unplaced().stream().map(Unplaced::id).toList());
  }

  /** In running text a heading can be called something else in one row only. */
  @Test
  void aHeadingThatOneRowHasInItsOwnWay() {
    PlanKind from = KindCatalogue.shipped().find("udviklingsplan").orElseThrow();
    Plan plan = written(from);
    Row row = plan.rows().filter(r -> from.columns(r).stream().anyMatch(c -> c.id().equals("maal"))).findFirst().orElseThrow();
    Row renamed = row.withColumns(from.columns(row).stream()
        .map(c -> new RowColumn(c.id(), c.id().equals("maal") ? "Det har vi opnået" : null, Extra.NONE)).toList());
    PlanKind to = KindCatalogue.shipped().find("handleplan").orElseThrow();
    Row after = new FittedRows(new CopiedRows(from, List.of(renamed)), to, new Ids(new Random(2))).rows().getFirst();
    assertTrue(after.unplaced().stream().anyMatch(u -> u.id().equals("maal") && u.heading().equals("Det har vi opnået")),
        after.unplaced().toString());
    assertEquals("", after.cell("maal").orElseThrow().text().shown());
  }

  /** The table of one kind comes from Word or Excel: its headings alone, and with the guide questions below them. */
  @Test
  void aTableOfAnotherProgram() {
    forAllPairs((from, to) -> {
      for (boolean guided : List.of(false, true)) {
        List<GridCell> headings = from.columns().stream().map(c -> cell(guided ? c.heading() + "\n" + c.guide() : c.heading())).toList();
        List<GridCell> texts = from.columns().stream().map(c -> cell("x")).toList();
        TableForm form = TableForm.guess(Grid.of(List.of(headings, texts), true, List.of()), to);
        for (int i = 0; i < from.columns().size(); i++) {
          String column = from.columns().get(i).id();
          form.columns().get(i).ifPresent(c -> assertSame(from, column, to, c));
        }
      }
    });
  }

  @Test
  void aTableThatBecomesAPlan() throws Exception {
    for (PlanKind from : KINDS) {
      for (PlanKind to : KINDS) {
        List<String> headings = from.columns().stream().map(Column::heading).toList();
        List<String> texts = from.columns().stream().map(Column::id).toList();
        Plan plan = new TableImport(to, new Ids(new Random(1))).plan(new Table("", headings, List.of(texts), List.of())).plan();
        Row row = plan.rows().findFirst().orElseThrow();
        for (Column c : plan.kind().columns(row)) {
          if (to.column(c.id()).isEmpty()) continue;
          text(row, c.id()).forEach(t -> assertSame(from, t, to, c.id()));
        }
      }
    }
  }

  /** Headings of foreign tables that are like one of ours, and mean something else or something more. */
  @Test
  void headingsThatAreLikeAndMeanSomethingElse() {
    String traps = "Forventet resultat|Forventede resultater|Forventede effekt|Resultat (forventet)|Ønsket resultat|Mål for resultatet|"
        + "Gennemført hvornår|Hvornår afsluttet|Afsluttet|Gennemført|Hvad er gennemført?|Opfyldte mål|Mål opfyldt|Ikke opnåede mål|"
        + "Formål|Målgruppe|Delmål|Tidligere aktiviteter|Udgåede tiltag|Hvem er orienteret|Hvem skal høres|Emneord|Opfølgning|"
        + "Manglende dokumentation|Dokumentation mangler|Status|Hvad og hvornår|Mål og indsatser|Ansvarlig og frist|Resultatmål|Effekt";
    PlanKind kind = KindCatalogue.shipped().find("opfoelgningsplan").orElseThrow();
    for (String trap : traps.split("\\|", -1)) {
      List<GridCell> headings = List.of(cell("Tema"), cell("Hvem"), cell(trap));
      TableForm form = TableForm.guess(Grid.of(List.of(headings, List.of(cell("a"), cell("b"), cell("c"))), true, List.of()), kind);
      assertTrue(form.columns().getLast().isEmpty(), trap + " -> " + form.columns().getLast());
    }
    PlanKind other = KindCatalogue.shipped().find("handleplan").orElseThrow();
    for (String trap : "Resultat|Resultater|Opnået effekt|Effekt|Hvad er resultatet af kvalitetsudviklingsprocessen?".split("\\|", -1)) {
      List<GridCell> headings = List.of(cell("Tema"), cell("Hvem"), cell(trap));
      TableForm form = TableForm.guess(Grid.of(List.of(headings, List.of(cell("a"), cell("b"), cell("c"))), true, List.of()), other);
      assertTrue(form.columns().getLast().isEmpty(), trap + " -> " + form.columns().getLast());
    }
  }

  /** Where a table has headings, its columns don't go by their place. */
  @Test
  void headingsThatAreLikeNoneOfTheKind() {
    PlanKind kind = KindCatalogue.shipped().find("opfoelgningsplan").orElseThrow();
    List<GridCell> headings = List.of(cell("Indsats"), cell("Forventet effekt"), cell("Gennemført"));
    TableForm form = TableForm.guess(Grid.of(List.of(headings, List.of(cell("a"), cell("b"), cell("c"))), false, List.of()), kind);
    assertEquals(0, form.heading());
    assertEquals("[Optional[hvad], Optional.empty, Optional.empty]", form.columns().toString());
    Grid grid = Grid.of(List.of(List.of(cell("Pris"), cell("Farve")), List.of(cell("a"), cell("b"))), true, List.of());
    TableForm marked = TableForm.guess(grid, kind);
    assertEquals("[Optional.empty, Optional.empty]", marked.columns().toString());
  }

  private static void forAllPairs(BiConsumer<PlanKind, PlanKind> test) {
    for (PlanKind from : KINDS) {
      for (PlanKind to : KINDS) {
        if (!from.id().equals(to.id())) test.accept(from, to);
      }
    }
  }

  private static Plan converted(Plan plan, PlanKind to) {
    var edit = new Conversion(plan, to, KindMapping.guess(plan.kind(), to, ReadyMappings.shipped())).edit();
    return switch (edit.apply(plan)) {
      case Outcome.Changed(Plan changed) -> changed;
      case Outcome.Refused refused -> throw new AssertionError(refused);
    };
  }

  /** A plan of a kind in which each text is the id of its column or field. */
  private static Plan written(PlanKind kind) {
    Plan plan = Plan.empty(kind, new Ids(new Random(1)));
    for (HeadField f : kind.fields()) plan = plan.withHead(f.id(), Text.of(f.id()));
    var rows = new ArrayList<Row>();
    for (Row row : plan.rows().toList()) {
      Row with = row;
      for (Column c : kind.columns(row)) {
        var cell = new Cell(c.id(), Text.of(c.id()), Extra.NONE);
        if (row.place(c.id()) == Column.Place.ROW) with = with.with(cell);
        else for (Step s : row.steps()) with = with.withStep(s.id(), x -> x.with(cell));
      }
      rows.add(with);
    }
    return plan.withSection(plan.sections().getFirst().withRows(rows));
  }

  private static void assertTold(PlanKind from, PlanKind to, Plan after) {
    for (HeadText h : after.head()) h.text().shown().lines().forEach(t -> assertSame(from, t, to, h.field()));
    after.rows().forEach(r -> assertTold(from, to, r));
  }

  private static void assertTold(PlanKind from, PlanKind to, Row row) {
    for (Column c : to.columns(row)) {
      boolean own = to.column(c.id()).filter(k -> k.heading().equals(c.heading())).isEmpty();
      if (!own) text(row, c.id()).forEach(t -> assertSame(from, t, to, c.id()));
    }
  }

  private static List<String> text(Row row, String column) {
    var out = new ArrayList<String>();
    row.cell(column).ifPresent(c -> c.text().shown().lines().forEach(out::add));
    row.steps().forEach(s -> s.cell(column).ifPresent(c -> c.text().shown().lines().forEach(out::add)));
    return out;
  }

  private static void assertSame(PlanKind from, String source, PlanKind to, String goal) {
    assertEquals(meaning(from, source), meaning(to, goal), from.id() + " " + source + " -> " + to.id() + " " + goal);
  }

  private static String meaning(PlanKind kind, String id) {
    return MEANINGS.getOrDefault(kind.id(), Map.of()).getOrDefault(id, "");
  }

  private static Map<String, String> of(String pairs) {
    var out = new HashMap<String, String>();
    for (String pair : pairs.split(", *", -1)) out.put(pair.strip().split(" ", -1)[0], pair.strip().split(" ", -1)[1]);
    return out;
  }

  private static GridCell cell(String text) {
    return GridCell.of(Text.of(text));
  }
}
