package dk.planvaerk.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Marker;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Steps that go to another row, are taken apart or joined: neither new nor gone. */
class OriginTest {
  private static final Row LEADERS = row("rrrrrrr1", "Ledelsen er synlig.");
  private static final Row STAFF = row("rrrrrrr2", "Personalet kender reglerne.");
  private static final Step MEETING = Plans.step("ssssssss",
      Map.of("hvad", "Der holdes møde hver uge.\nReferatet deles.", "hvem", "Leder"));
  private static final Step ROTA = Plans.step("tttttttt", Map.of("hvad", "Der udarbejdes nyt grundrul."));

  private static Row row(String id, String topic) {
    return Plans.row(id, Map.of("tema", "Organisation og ledelse", "emne", topic));
  }

  private static List<String> list(Plan before, Plan after) {
    return ChangeList.of(PlanDiff.between(before, after), before, after).stream()
        .map(c -> c.what().in(Texts.DANISH).replace("Organisation og ledelse, ", "")).toList();
  }

  @Test
  void aStepThatKeepsItsIdInAnotherRowHasMovedThere() {
    Plan before = Plans.of(LEADERS.withSteps(List.of(MEETING, ROTA)), STAFF);
    Plan after = Plans.of(LEADERS.withSteps(List.of(ROTA)), STAFF.withSteps(List.of(STAFF.steps().getFirst(), MEETING)));
    assertEquals(List.of("»Der holdes møde hver uge. Referatet …«: aktivitet flyttet hertil fra »Ledelsen er synlig.«"),
        list(before, after));
    assertEquals(List.of(), new Marker(before).of(after).rows().keySet().stream().toList(), "nothing in it is new");
  }

  @Test
  void whatChangedInItOnTheWayIsToldToo() {
    Step changed = Plans.step("ssssssss", Map.of("hvad", "Der holdes møde hver uge.\nReferatet deles.", "hvem", "Afdelingsleder"));
    Plan before = Plans.of(LEADERS.withSteps(List.of(MEETING, ROTA)), STAFF);
    Plan after = Plans.of(LEADERS.withSteps(List.of(ROTA)), STAFF.withSteps(List.of(changed)));
    assertEquals(List.of("»Der holdes møde hver uge. Referatet …«: aktivitet flyttet hertil fra »Ledelsen er synlig.«",
        "»Der holdes møde hver uge. Referatet …«: HVEM? er ændret"),
        list(before, after).stream().filter(l -> !l.contains("uden tekst") && !l.contains("fjernet")).toList());
  }

  @Test
  void aRowThatGoesLeavesTheStepsThatWentElsewhere() {
    Plan before = Plans.of(LEADERS.withSteps(List.of(MEETING, ROTA)),
        STAFF.withSteps(List.of(Plans.step("uuuuuuuu", Map.of("hvad", "Kursus.")))));
    Plan after = Plans.of(STAFF.withSteps(List.of(Plans.step("uuuuuuuu", Map.of("hvad", "Kursus.")), MEETING, ROTA)));
    PlanDiff diff = PlanDiff.between(before, after);
    RowChange gone = diff.rows().stream().filter(r -> r.kind() == Change.REMOVED).findFirst().orElseThrow();
    assertEquals(List.of(), gone.steps());
    assertEquals(2, diff.rows().stream().flatMap(r -> r.steps().stream()).filter(s -> s.origin(Origin.Kind.OTHER_ROW).isPresent()).count());
  }

  @Test
  void whatIsLiveKnowsOfAStepThatIsDeletedWhereItWentTo() {
    Row without = LEADERS.withSteps(List.of(ROTA));
    Plan before = Plans.of(LEADERS.withSteps(List.of(MEETING, ROTA)), STAFF);
    var live = new LiveDiff(before);
    Plan moved = Plans.of(without, STAFF.withSteps(List.of(STAFF.steps().getFirst(), MEETING)));
    Plan deleted = Plans.of(without, STAFF);
    assertEquals(PlanDiff.between(before, moved), live.with(moved));
    assertEquals(PlanDiff.between(before, deleted), live.with(deleted));
  }

  @Test
  void aStepTakenApartIsNotNewAndJoinedOnesAreNotGone() {
    Step first = Plans.step("ssssssss", Map.of("hvad", "Der holdes møde hver uge.", "hvem", "Leder"));
    Step second = Plans.step("vvvvvvvv", Map.of("hvad", "Referatet deles.", "hvem", "Medarbejder"));
    Plan whole = Plans.of(LEADERS.withSteps(List.of(MEETING, ROTA)));
    Plan parts = Plans.of(LEADERS.withSteps(List.of(first, second, ROTA)));
    assertEquals("»Referatet deles.«: aktivitet delt ud fra »Der holdes møde hver uge. Referatet …«", list(whole, parts).getFirst());
    assertEquals("»Referatet deles.«: aktivitet slået sammen med »Der holdes møde hver uge. Referatet …«", list(parts, whole).getFirst());
  }

  @Test
  void whatOnlyLooksAlikeIsNew() {
    Step shorter = Plans.step("ssssssss", Map.of("hvad", "Der holdes møde hver uge."));
    Step other = Plans.step("vvvvvvvv", Map.of("hvad", "Der holdes kursus hvert år."));
    assertEquals("»Der holdes kursus hvert år.«: aktivitet tilføjet",
        list(Plans.of(LEADERS.withSteps(List.of(MEETING))), Plans.of(LEADERS.withSteps(List.of(shorter, other)))).getFirst());
  }
}
