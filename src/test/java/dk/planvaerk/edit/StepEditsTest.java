package dk.planvaerk.edit;

import static dk.planvaerk.edit.Given.changed;
import static dk.planvaerk.edit.Given.refused;
import static dk.planvaerk.edit.Given.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepEditsTest {
  private final Plan plan = Given.plan();
  private final Row row = Given.row(plan, 3);
  private final List<String> steps = stepIds(plan);
  private final Step fresh = row.emptyStep(Given.ids());

  private List<String> stepIds(Plan of) {
    return of.row(row.id()).orElseThrow().steps().stream().map(Step::id).toList();
  }

  @Test
  void aStepIsAddedBeforeAnotherOrAtTheEnd() {
    assertEquals(1, stepIds(changed(new AddStep(row.id(), fresh, steps.get(1)), plan)).indexOf(fresh.id()));
    assertEquals(4, stepIds(changed(new AddStep(row.id(), fresh, null), plan)).indexOf(fresh.id()));
    assertEquals(plan,
        changed(new RemoveStep(row.id(), fresh.id()), changed(new AddStep(row.id(), fresh, null), plan)));
  }

  @Test
  void aStepWithAnIdThatThePlanHasIsRefused() {
    refused("edit.gone", new AddStep(Given.GONE, fresh, null), plan);
    refused("edit.twice", new AddStep(row.id(), row.steps().getFirst(), null), plan);
    refused("edit.twice", new AddStep(row.id(), Given.row(plan, 4).steps().getFirst(), null), plan);
  }

  @Test
  void aStepWithOtherColumnsThanTheRowHasOnItsStepsIsRefused() {
    Plan placed = changed(new PlaceColumn(row.id(), "hvad", Column.Place.ROW), plan);
    refused("edit.misfit", new AddStep(row.id(), fresh, null), placed);
    refused("edit.misfit", new AddStep(row.id(), fresh.without("hvad"), null), plan);
  }

  @Test
  void aStepMovesAndMayStayWhereItIs() {
    Plan after = changed(new MoveStep(row.id(), steps.get(2), steps.get(1)), plan);
    assertEquals(List.of(steps.get(0), steps.get(2), steps.get(1), steps.get(3)), stepIds(after));
    unchanged(new MoveStep(row.id(), steps.get(2), steps.get(3)), plan);
    unchanged(new MoveStep(row.id(), steps.get(3), null), plan);
    refused("edit.gone", new MoveStep(row.id(), Given.GONE, null), plan);
    refused("edit.gone", new MoveStep(Given.GONE, steps.get(0), null), plan);
  }

  @Test
  void aStepIsTakenOutAndTheOthersStay() {
    Plan after = changed(new RemoveStep(row.id(), steps.get(1)), plan);
    assertEquals(List.of(steps.get(0), steps.get(2), steps.get(3)), stepIds(after));
    assertSame(row.steps().getLast(), after.row(row.id()).orElseThrow().steps().getLast());
    refused("edit.gone", new RemoveStep(row.id(), Given.GONE), plan);
  }

  @Test
  void theLastStepStays() {
    Row single = Given.row(plan, 1);
    var edit = new RemoveStep(single.id(), single.steps().getFirst().id());
    refused("edit.laststep", edit, plan);
    String said = assertInstanceOf(Outcome.Refused.class, edit.apply(plan)).reason().in(Texts.DANISH);
    assertEquals("Den sidste kan ikke slettes: Der skal altid være mindst 1 aktivitet.", said);
  }

  @Test
  void theEyeGoesToTheFirstCellOfTheStep() {
    assertEquals(Optional.of(new Spot.InRow(row.id(), steps.get(1), "hvad")),
        new MoveStep(row.id(), steps.get(1), null).spot(plan));
    assertEquals(Optional.of(new Spot.InRow(row.id(), null, "tema")), new RemoveStep(row.id(), Given.GONE).spot(plan));
  }
}
