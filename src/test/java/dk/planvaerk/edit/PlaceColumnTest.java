package dk.planvaerk.edit;

import static dk.planvaerk.edit.Given.changed;
import static dk.planvaerk.edit.Given.refused;
import static dk.planvaerk.edit.Given.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceColumnTest {
  private final Plan plan = Given.plan();
  private final String row = Given.row(plan, 0).id();

  private static Text onRow(Plan plan, String column) {
    return Given.row(plan, 0).cell(column).orElseThrow().text();
  }

  private static List<Text> onSteps(Plan plan, String column) {
    return Given.row(plan, 0).steps().stream().map(s -> s.cell(column).orElseThrow().text()).toList();
  }

  @Test
  void fromTheRowAllGoesToTheFirstStep() {
    Plan after = changed(new PlaceColumn(row, "tema", Place.STEPS), plan);
    assertEquals(List.of(onRow(plan, "tema"), Text.EMPTY), onSteps(after, "tema"));
    assertTrue(Given.row(after, 0).cell("tema").isEmpty());
    assertEquals(onRow(plan, "tema"), onRow(changed(new PlaceColumn(row, "tema", Place.ROW), after), "tema"));
  }

  @Test
  void fromTheStepsAllStandsOnTheRowOneAfterTheOther() {
    Plan after = changed(new PlaceColumn(row, "hvad", Place.ROW), plan);
    List<Text> was = onSteps(plan, "hvad");
    assertEquals(was.get(0).then(was.get(1)), onRow(after, "hvad"));
    assertTrue(Given.row(after, 0).steps().stream().noneMatch(s -> s.cell("hvad").isPresent()));
  }

  @Test
  void whatIsKeptBesideTheCellsGoesAlong() {
    Row was = Given.row(plan, 0);
    List<Step> steps = was.steps().stream()
        .map(s -> s.with(new Cell("hvad", Text.of("x"), new Extra(Map.of("from", "\"" + s.id() + "\"")))))
        .toList();
    Plan given = plan.withRow(row, r -> r.withSteps(steps));
    Plan after = changed(new PlaceColumn(row, "hvad", Place.ROW), given);
    Extra kept = Given.row(after, 0).cell("hvad").orElseThrow().extra();
    assertEquals(steps.stream().map(s -> "\"" + s.id() + "\"").toList(), List.copyOf(kept.fields().values()));
    Plan back = changed(new PlaceColumn(row, "hvad", Place.STEPS), after);
    assertEquals(kept, Given.row(back, 0).steps().getFirst().cell("hvad").orElseThrow().extra());
  }

  @Test
  void whereItAlreadyStandsNothingChanges() {
    unchanged(new PlaceColumn(row, "tema", Place.ROW), plan);
    unchanged(new PlaceColumn(row, "hvad", Place.STEPS), plan);
  }

  @Test
  void whatDoesNotExistIsRefused() {
    refused("edit.gone", new PlaceColumn(Given.GONE, "tema", Place.STEPS), plan);
    refused("edit.gone", new PlaceColumn(row, "findesikke", Place.STEPS), plan);
  }

  @Test
  void theEyeGoesToWhereTheTextStands() {
    var edit = new PlaceColumn(row, "tema", Place.STEPS);
    assertEquals(Optional.of(new Spot.InRow(row, null, "tema")), edit.spot(plan));
    String first = Given.row(plan, 0).steps().getFirst().id();
    assertEquals(Optional.of(new Spot.InRow(row, first, "tema")), edit.spot(changed(edit, plan)));
  }
}
