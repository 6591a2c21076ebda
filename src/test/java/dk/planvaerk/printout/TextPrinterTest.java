package dk.planvaerk.printout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.RowForm;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.TextLayout;
import dk.planvaerk.plan.Version;
import dk.planvaerk.property.RunningText;
import dk.planvaerk.storage.Examples;
import dk.planvaerk.storage.Versions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextPrinterTest {
  private final Plan ikast = Examples.shipped().copy("ikast-brande", new Ids()).orElseThrow();

  @Test
  void aListOfContentsHasAPageOfItsOwn() {
    List<Printout.Block> blocks = Printed.of(ikast).blocks();
    int at = blocks.indexOf(new Printout.Contents("Indhold"));
    assertInstanceOf(Printout.NewPage.class, blocks.get(at + 1));
    assertInstanceOf(Printout.Heading.class, blocks.get(at + 2));
  }

  @Test
  void whereNothingHasAHeadingThereIsNoListOfContents() {
    Plan empty = Plan.empty(ikast.kind(), new Ids());
    Row plain = empty.rows().findFirst().orElseThrow();
    Plan bare = empty.withSection(empty.sections().getFirst().withRows(List.of(plain)));
    assertTrue(Printed.of(bare).blocks().stream().noneMatch(Printout.Contents.class::isInstance));
  }

  @Test
  void aRowInWhichNothingIsWrittenPrintsNothing() {
    for (String example : List.of("ikast-brande", "koebenhavn")) {
      Plan plan = Examples.shipped().copy(example, new Ids()).orElseThrow();
      List<Printout.Block> before = Printed.of(plan).blocks();
      Section section = plan.sections().getFirst();
      // Behind the last one, so that no number changes.
      var rows = new ArrayList<>(section.rows());
      for (RowForm form : Objects.requireNonNull(plan.kind().text()).forms()) rows.add(Row.empty(plan.kind(), form.id(), new Ids()));
      assertEquals(before, Printed.of(plan.withSection(section.withRows(rows))).blocks(), example);
    }
  }

  @Test
  void aNumberWithoutWordsStandsAboveTheTextBelowIt() {
    Row row = ikast.items().findFirst().orElseThrow();
    Plan unnamed = assertInstanceOf(Outcome.Changed.class, new SetText(row.title(ikast.kind()).orElseThrow(), Text.EMPTY).apply(ikast)).plan();
    assertEquals(Printed.of(ikast).contents().size(), Printed.of(unnamed).contents().size());
  }

  /** The word that tells of something new belongs to the heading's place on the page, not to what it is called. */
  @Test
  void aHeadingIsListedWithoutItsMarks() {
    var sent = new Version("sendt001", 1, LocalDate.of(2025, 1, 15), "Sendt", "", null, List.of(), null, null, "", ikast.withVersions(List.of()), Extra.NONE);
    Plan before = ikast.withVersions(List.of(sent));
    Row row = before.rows().skip(1).findFirst().orElseThrow();
    Spot.InRow title = row.title(before.kind()).orElseThrow();
    Plan now = assertInstanceOf(Outcome.Changed.class, new SetText(title, Text.of("Baggrund og rammer")).apply(before)).plan();
    Printout.Heading heading = Printed.of(now, Marking.usual(now)).contents().get(1);
    assertEquals("Baggrund og rammer", heading.plain());
    assertEquals("Baggrund og rammer (ændret)", heading.line().plain());
  }

  /** A recommendation with a text and a step of two columns. */
  private static Plan withSteps(String what, String when, StepState state) {
    Plan plan = RunningText.plan();
    PlanKind kind = plan.kind();
    var columns = new ArrayList<>(kind.columns());
    columns.add(ofSteps("hvad", "Hvad gør vi?", null));
    columns.add(ofSteps("hvornaar", "Hvornår?", Column.Role.WHEN));
    TextLayout layout = Objects.requireNonNull(kind.text());
    List<RowForm> forms = layout.forms().stream().map(f -> !"anbefaling".equals(f.id()) ? f
        : new RowForm(f.id(), f.name(), f.level(), f.number(), f.table(), f.start(), columns.stream().map(Column::id).toList(), f.extra())).toList();
    TextLayout wider = new TextLayout(forms, layout.item(), layout.contents(), layout.overview(), layout.extra());
    Plan wide = plan.withKind(kind.withColumns(columns).withText(wider));
    return wide.withRow(recommendation(wide).id(), r -> r.withSteps(List.of(r.steps().getFirst().with(state)
        .with(new Cell("hvad", Text.of(what), Extra.NONE)).with(new Cell("hvornaar", Text.of(when), Extra.NONE)))));
  }

  private static Column ofSteps(String id, String heading, Column.@Nullable Role role) {
    return new Column(id, heading, "", Column.Place.STEPS, 1, false, false, true, role, null, Extra.NONE);
  }

  private static Row recommendation(Plan plan) {
    return plan.rows().filter(r -> "anbefaling".equals(r.form())).findFirst().orElseThrow();
  }

  @Test
  void whatIsToldOfARowStandsBelowItsHeadingAndNotInTheTableOfItsStepsToo() {
    Plan before = withSteps("Der søges", "I maj", StepState.NONE);
    Version sent = Versions.of(before, LocalDate.of(2025, 1, 15), "", "", null, new Ids());
    Plan after = before.withRow(recommendation(before).id(), r -> r.without("tekst"));
    List<String> said = Said.of(Printed.of(after, Marking.since(after, sent)), Map.of()).toList();
    assertEquals(List.of("Tekst fjernet"), said.stream().filter(t -> t.contains("fjernet")).toList(), said.toString());
    assertTrue(said.containsAll(List.of("Hvad gør vi?", "Hvornår?")), said.toString());
  }

  @Test
  void whatIsSaidOfAStatusStandsInItsColumnThoughNothingIsWrittenThere() {
    var done = new StepState("ja", null, new Done(LocalDate.of(2025, 1, 15), "maj 2025", List.of(), Extra.NONE), "");
    List<String> said = Said.of(Printed.of(withSteps("Der søges", "", done)), Map.of()).toList();
    assertEquals(List.of("Hvad gør vi?", "", "Hvornår?", "", "Der søges", "ja: maj 2025"), said.subList(said.indexOf("Hvad gør vi?"), said.indexOf("Hvad gør vi?") + 6));
    List<String> open = Said.of(Printed.of(withSteps("Der søges", "", StepState.NONE)), Map.of()).toList();
    assertFalse(open.contains("Hvornår?"), open.toString());
  }

  @Test
  void aHeadingThatTheRowHasInItsOwnWayIsTheAuthorsAndTheKindsIsNot() {
    Plan plan = withSteps("Der søges", "", StepState.NONE);
    Row row = recommendation(plan);
    assertTrue(heading(plan, "Hvad gør vi?").own());
    List<RowColumn> columns = plan.kind().columns(row).stream()
        .map(c -> new RowColumn(c.id(), c.id().equals("hvad") ? "Hvad gør vi nu?" : null, Extra.NONE)).toList();
    assertFalse(heading(plan.withRow(row.id(), r -> r.withColumns(columns)), "Hvad gør vi nu?").own());
  }

  private static PrintedRun heading(Plan plan, String words) {
    return Printed.of(plan).blocks().stream().filter(Printout.Heading.class::isInstance).map(Printout.Heading.class::cast)
        .flatMap(h -> h.line().runs().stream()).filter(r -> r.text().equals(words)).findFirst().orElseThrow();
  }
}
