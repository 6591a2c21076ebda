package dk.planvaerk.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.property.RandomPlans;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanTest {
  private final PlanKind kind = new RandomPlans(new Random(3)).kind();
  private final Plan plan = Plan.empty(kind, new Ids(new Random(1)));
  private final Row row = plan.rows().findFirst().orElseThrow();

  @Test
  void aNewPlanHasOneBlankRowWithACellForEachColumn() {
    assertEquals(1, plan.rows().count());
    assertTrue(row.isBlank());
    for (Column c : kind.columns()) {
      assertEquals(c.place(), row.place(c.id()));
      assertEquals(c.place() == Place.STEPS, row.steps().getFirst().cell(c.id()).isPresent());
    }
    assertEquals(kind.fields().stream().map(HeadField::id).toList(), plan.head().stream().map(HeadText::field).toList());
  }

  @Test
  void theOrganisationIsPutWhereTheKindHasAFieldForItAndNothingStands() {
    for (PlanKind shipped : KindCatalogue.shipped().all()) {
      Plan empty = Plan.empty(shipped, new Ids());
      Plan named = empty.ofOrganisation("Fonden Havblik");
      assertEquals(1, named.head().stream().filter(h -> h.text().shown().equals("Fonden Havblik")).count(), shipped.id());
      assertTrue(named.isBlank(), "nobody has written in it yet");
      assertSame(named, named.ofOrganisation("Andre"));
      assertSame(empty, empty.ofOrganisation(""));
    }
  }

  @Test
  void aChangedRowSharesTheRest() {
    Plan two = plan.withSection(plan.sections().getFirst().withRows(List.of(row, row.copy(new Ids()))));
    Row other = two.rows().skip(1).findFirst().orElseThrow();
    Plan changed = two.withRow(row.id(), r -> r.withPriority(1));
    assertSame(other, changed.row(other.id()).orElseThrow());
    assertSame(two.head().getFirst(), changed.head().getFirst());
    assertSame(two, two.withRow("gone0000", r -> r.withPriority(1)));
  }

  @Test
  void aCopyHasTheContentAndOtherIds() {
    Row copy = row.withPriority(2).copy(new Ids());
    assertNotEquals(row.id(), copy.id());
    assertNotEquals(row.steps().getFirst().id(), copy.steps().getFirst().id());
    assertEquals(row.cells(), copy.cells());
    assertEquals(2, copy.priority());
  }

  @Test
  void anEmptyStepHasTheColumnsThatTheRowHasOnItsSteps() {
    var ids = new Ids();
    var full = new Step(ids.next(), StepState.NONE, List.of(new Cell("a", Text.of("x"), Extra.NONE), Cell.empty("b")), Extra.NONE);
    Step fresh = new Row(ids.next(), null, List.of(), List.of(full), Extra.NONE).emptyStep(ids);
    assertEquals(List.of(Cell.empty("a"), Cell.empty("b")), fresh.cells());
    assertTrue(fresh.isBlank());
    assertFalse(full.isBlank());
  }

  @Test
  void eachTextIsFoundAtItsSpot() {
    Plan plan = new RandomPlans(new Random(5)).plan();
    plan.rows().forEach(r -> {
      r.cells().forEach(c -> assertEquals(Optional.of(c.text()), plan.text(new Spot.InRow(r.id(), null, c.column()))));
      r.steps().forEach(s -> s.cells().forEach(
          c -> assertEquals(Optional.of(c.text()), plan.text(new Spot.InRow(r.id(), s.id(), c.column())))));
    });
    plan.head().forEach(h -> assertEquals(Optional.of(h.text()), plan.text(new Spot.InHead(h.field()))));
    assertTrue(plan.text(new Spot.InHead("findesikke")).isEmpty());
    assertTrue(plan.text(new Spot.InRow("gone0000", null, "c0")).isEmpty());
  }

  @Test
  void everyIdOfThePlanIsKnown() {
    assertTrue(plan.hasId(plan.id()));
    assertTrue(plan.hasId(plan.sections().getFirst().id()));
    assertTrue(plan.hasId(row.id()));
    assertTrue(plan.hasId(row.steps().getFirst().id()));
    assertFalse(plan.hasId("gone0000"));
  }

  @Test
  void whatCouldNotBeWrittenInIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> row.withSteps(List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Plan("abcdefgh", kind, List.of(), List.of(), List.of(), List.of(), Extra.NONE));
    assertThrows(IllegalArgumentException.class, () -> new Words(Map.of("en", "topic")));
  }

  @Test
  void wordsAreDanishWhereTheLanguageHasNone() {
    var words = new Words(Map.of("da", "emne", "en", "topic"));
    assertEquals("topic", words.in(Locale.UK));
    assertEquals("emne", words.in(Locale.FRENCH));
  }
}
