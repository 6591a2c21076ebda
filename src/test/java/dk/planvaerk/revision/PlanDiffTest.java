package dk.planvaerk.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.PlaceColumn;
import dk.planvaerk.edit.SetRowColumns;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.property.RunningText;
import dk.planvaerk.storage.Examples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person expects to be told of rows, steps and cells. */
class PlanDiffTest {
  private static final Row A = Plans.row("rrrrrrr1", Map.of("tema", "Sundhed og trivsel", "emne", "Medarbejderne kender reglerne om magtanvendelse.",
      "hvad", "Oplæg på personalemøde ved jurist.", "hvornaar", "Efterår 2024"));
  private static final Row B = Plans.row("rrrrrrr2", Map.of("tema", "Organisation og ledelse", "emne", "Personalegennemstrømningen skal ned.",
      "hvad", "Der udarbejdes nyt grundrul.", "hvornaar", "Hele 2025"));
  private static final Row C = Plans.row("rrrrrrr3", Map.of("tema", "Organisation og ledelse", "emne", "Sygefraværet nedbringes.",
      "hvad", "Ledelsen følger systematisk op på fravær.", "hvornaar", "Der følges op månedligt."));

  private static List<String> told(Plan before, Plan after) {
    return Plans.told(PlanDiff.between(before, after));
  }

  private static Row with(Row row, String column, String text) {
    boolean onRow = row.place(column) == Place.ROW;
    var spot = new Spot.InRow(row.id(), onRow ? null : row.steps().getFirst().id(), column);
    Plan plan = Plans.of(row);
    return new SetText(spot, Text.of(text)).apply(plan) instanceof Outcome.Changed(Plan changed)
        ? changed.rows().findFirst().orElseThrow() : row;
  }

  private static Row withSteps(Row row, String... what) {
    var steps = new ArrayList<Step>();
    for (int i = 0; i < what.length; i++) steps.add(Plans.step("ssssss" + row.id().charAt(7) + i, Map.of("hvad", what[i])));
    return row.withSteps(steps);
  }

  @Test
  void theSamePlanHasNothing() {
    assertTrue(PlanDiff.between(Plans.of(A, B, C), Plans.of(A, B, C)).isEmpty());
    for (String name : Examples.shipped().names()) {
      Plan plan = Examples.shipped().copy(name, new Ids()).orElseThrow();
      assertTrue(PlanDiff.between(plan, plan).isEmpty());
      assertEquals(List.of(), told(plan, Plans.retyped(plan)), name);
    }
  }

  @Test
  void aRowThatMovedAndChangedIsOneMoveWithOneMark() {
    Row changed = with(C, "hvornaar", "Der følges op ugentligt.");
    List<String> expected = List.of("moved rrrrrrr3 3>1 | hvornaar: Der følges op [-månedligt-]{+ugentligt+}.");
    assertEquals(expected, told(Plans.of(A, B, C), Plans.of(changed, A, B)));
    Plan retyped = Plans.retyped(Plans.of(changed, A, B));
    String id = retyped.rows().findFirst().orElseThrow().id();
    assertEquals(List.of(expected.getFirst().replace("rrrrrrr3", id)), told(Plans.of(A, B, C), retyped));
  }

  @Test
  void anotherBasisIsToldWithoutAnyTextThatChanged() {
    Plan before = Plans.of(A, B);
    Plan after = Plans.of(A, B.withBasis(Basis.NONE.withType(Basis.Type.ORDER)));
    PlanDiff diff = PlanDiff.between(before, after);
    assertEquals(List.of("Organisation og ledelse, »Personalegennemstrømningen skal ned.«: grundlaget er ændret"),
        ChangeList.of(diff, before, after).stream().map(c -> c.what().in(Texts.DANISH)).toList());
    Basis dated = Basis.NONE.withType(Basis.Type.CONDITION).withWording("Der skal ansættes en leder.").withDeadline(LocalDate.of(2025, 3, 1));
    Plan dates = Plans.of(A, B.withBasis(dated));
    assertEquals(List.of("nu: Vilkår (før: Påbud)", "tilføjet: »Der skal ansættes en leder.«", "tilføjet: Frist: 1. marts 2025"),
        ChangeList.of(PlanDiff.between(after, dates), after, dates).getFirst().details().stream().map(d -> d.in(Texts.DANISH)).toList());
  }

  @Test
  void aHeadingThatOneRowHasInItsOwnWayIsTold() {
    Plan before = RunningText.plan();
    Row row = before.rows().toList().get(2);
    Plan renamed = headed(before, row, "Elementer");
    assertEquals(List.of("Kortlægge de aktuelle behov, »Her står, hvad der er gjort.«: overskriften »Elementer« er tilføjet"), list(before, renamed));
    assertEquals(List.of("Kortlægge de aktuelle behov, »Her står, hvad der er gjort.«: overskriften »Elementer« er fjernet"), list(renamed, before));
    assertEquals(List.of("Kortlægge de aktuelle behov, »Her står, hvad der er gjort.«: overskriften »Elementer« hedder nu »Trin og elementer«"),
        list(renamed, headed(before, row, "Trin og elementer")));
    PlanKind other = before.kind().withColumns(before.kind().columns().stream().map(c -> c.withWords("X" + c.heading(), "")).toList());
    Plan adapted = new Plan(before.id(), other, before.head(), before.sections(), before.unplaced(), before.versions(), before.extra());
    assertTrue(PlanDiff.between(before, adapted).isEmpty(), "the kind's own words are no news");
  }

  private static Plan headed(Plan plan, Row row, String heading) {
    List<RowColumn> own = SetRowColumns.columns(plan, row).stream()
        .map(c -> c.column().equals("tekst") ? new RowColumn(c.column(), heading, c.extra()) : c).toList();
    return new SetRowColumns(row.id(), own).apply(plan) instanceof Outcome.Changed(Plan after) ? after : plan;
  }

  private static List<String> list(Plan before, Plan after) {
    return ChangeList.of(PlanDiff.between(before, after), before, after).stream().map(c -> c.what().in(Texts.DANISH)).toList();
  }

  @Test
  void rowsComeAndGo() {
    assertEquals(List.of("removed rrrrrrr2 | removed rrrrrrrs | tema: [-Organisation og ledelse-] | emne: [-Personalegennemstrømningen skal ned.-]"
        + " | hvad: [-Der udarbejdes nyt grundrul.-] | hvornaar: [-Hele 2025-]"), told(Plans.of(A, B, C), Plans.of(A, C)));
    assertEquals(1, told(Plans.of(A), Plans.of(A, B)).size());
    assertTrue(told(Plans.of(A), Plans.of(A, B)).getFirst().startsWith("added rrrrrrr2 | added rrrrrrrs | tema: {+Organisation"));
  }

  @Test
  void aRowThatWasWrittenAnewIsTheSameWhereItSaysTheSame() {
    Row again = with(C, "hvornaar", "Der følges op ugentligt.").copy(new Ids());
    List<String> told = told(Plans.of(A, B, C), Plans.of(A, B, again));
    assertEquals(List.of("changed " + again.id() + " | hvornaar: Der følges op [-månedligt-]{+ugentligt+}."), told);
  }

  @Test
  void aThemeThatManyRowsHaveMakesThemNotTheSame() {
    String theme = "Målgruppe, metoder og resultater efter kvalitetsmodellen";
    Row one = with(with(B, "tema", theme), "hvornaar", "");
    Row two = with(with(C, "tema", theme), "hvornaar", "");
    Row gone = Plans.row("rrrrrrr8", Map.of("tema", theme, "emne", "Klagevejledning gives til alle borgere."));
    Row other = Plans.row("rrrrrrr9", Map.of("tema", theme, "emne", "Stabil ledelse i hele perioden."));
    List<String> told = told(Plans.of(one, two, gone), Plans.of(one, two, other));
    assertEquals(List.of("added", "removed"), told.stream().map(t -> t.substring(0, t.indexOf(' '))).sorted().toList());
  }

  @Test
  void aThemeRenamedInAllRowsIsAChangeInEach() {
    Plan before = Plans.of(A, B, C);
    Plan after = Plans.of(A, with(B, "tema", "Ledelse"), with(C, "tema", "Ledelse"));
    assertEquals(List.of("changed rrrrrrr2 | tema: [-Organisation og ledelse-]{+Ledelse+}",
        "changed rrrrrrr3 | tema: [-Organisation og ledelse-]{+Ledelse+}"), told(before, after));
    List<String> retyped = told(before, Plans.retyped(after));
    assertEquals(2, retyped.size());
    assertTrue(retyped.stream().allMatch(t -> t.startsWith("changed") && t.endsWith("| tema: [-Organisation og ledelse-]{+Ledelse+}")));
  }

  @Test
  void stepsComeGoAndMove() {
    Row before = withSteps(B, "Der udarbejdes nyt grundrul.", "Faste vikarer oplæres.");
    Row longer = withSteps(B, "Der udarbejdes nyt grundrul.", "Faste vikarer oplæres.", "Alle får en mentor.");
    assertEquals(List.of("changed rrrrrrr2 | added ssssss22 | hvad: {+Alle får en mentor.+}"), told(Plans.of(before), Plans.of(longer)));
    assertEquals(List.of("changed rrrrrrr2 | removed ssssss22 | hvad: [-Alle får en mentor.-]"), told(Plans.of(longer), Plans.of(before)));
    Row turned = longer.withSteps(List.of(longer.steps().get(2), longer.steps().get(0), longer.steps().get(1)));
    assertEquals(List.of("changed rrrrrrr2 | moved ssssss22"), told(Plans.of(longer), Plans.of(turned)));
  }

  @Test
  void aColumnThatMovesBetweenRowAndStepsMarksOnlyOtherWords() {
    Row two = withSteps(B, "Der udarbejdes nyt grundrul.", "Faste vikarer oplæres.");
    Plan onSteps = Plans.of(two);
    Plan onRow = new PlaceColumn("rrrrrrr2", "hvad", Place.ROW).apply(onSteps) instanceof Outcome.Changed(Plan p) ? p : onSteps;
    assertEquals(List.of("changed rrrrrrr2 | placed hvad"), told(onSteps, onRow));
    assertEquals(List.of("changed rrrrrrr2 | placed hvad"), told(onRow, onSteps));
    Plan changed = Plans.of(withSteps(B, "Der udarbejdes nyt grundrul i maj.", "Nye vikarer oplæres."));
    assertEquals(List.of("changed rrrrrrr2 | placed hvad | hvad: Der udarbejdes nyt grundrul{+ i maj+}."
        + " | hvad: [-Faste-]{+Nye+} vikarer oplæres."), told(onRow, changed));
  }

  @Test
  void boldAndBulletsAreNoChangesOfText() {
    var bold = new Text(List.of(new Paragraph(true, List.of(Run.bold("Hele 2025")), Extra.NONE)));
    Plan before = Plans.of(B);
    var spot = new Spot.InRow("rrrrrrr2", "rrrrrrrs", "hvornaar");
    assertTrue(new SetText(spot, bold).apply(before) instanceof Outcome.Changed(Plan after)
        && PlanDiff.between(before, after).isEmpty());
  }

  @Test
  void headPriorityAndSections() {
    Plan before = Plans.of(A);
    String field = before.head().getFirst().field();
    PlanDiff head = PlanDiff.between(before, before.withHead(field, Text.of("Plan 2025")));
    assertEquals(List.of(field), head.head().stream().map(HeadChange::field).toList());
    PlanDiff priority = PlanDiff.between(before, Plans.of(A.withPriority(1)));
    assertTrue(priority.rows().getFirst().hasOtherPriority());
    var second = new Section("sektion1", List.of(A), Extra.NONE);
    Plan moved = new Plan(before.id(), before.kind(), before.head(), List.of(before.sections().getFirst().withRows(List.of()), second), List.of(), List.of(), Extra.NONE);
    PlanDiff sections = PlanDiff.between(before, moved);
    assertEquals(List.of(new SectionChange(Change.ADDED, "sektion1")), sections.sections());
    assertEquals(List.of("moved rrrrrrr1 1>1"), Plans.told(sections));
  }

  @Test
  void unrelatedRowsChangeNothing() {
    Row changed = with(A, "hvornaar", "Forår 2025");
    List<String> alone = told(Plans.of(A), Plans.of(changed));
    assertEquals(alone, told(Plans.of(B, A, C), Plans.of(B, changed, C)));
  }
}
