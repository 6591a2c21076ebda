package dk.planvaerk.edit;

import static dk.planvaerk.edit.Given.changed;
import static dk.planvaerk.edit.Given.refused;
import static dk.planvaerk.edit.Given.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SetTextTest {
  private final Plan plan = Given.plan();
  private final Row row = Given.row(plan, 0);
  private final Text text = Text.of("Nyt");

  @Test
  void writesInTheHeadARowAndAStep() {
    for (Spot spot : new Spot[] {new Spot.InHead("titel"), new Spot.InRow(row.id(), null, "tema"),
        new Spot.InRow(row.id(), row.steps().get(1).id(), "hvad")}) {
      var edit = new SetText(spot, text);
      Plan after = changed(edit, plan);
      assertEquals(Optional.of(text), after.text(spot));
      assertEquals(Optional.of(spot), edit.spot(after));
      assertEquals(plan, changed(new SetText(spot, plan.text(spot).orElseThrow()), after));
    }
  }

  @Test
  void leavesOtherRowsAsTheyAre() {
    Plan after = changed(new SetText(new Spot.InRow(row.id(), null, "tema"), text), plan);
    assertSame(Given.row(plan, 1), Given.row(after, 1));
  }

  @Test
  void theSameTextChangesNothing() {
    unchanged(new SetText(new Spot.InHead("titel"), plan.head("titel")), plan);
    unchanged(new SetText(new Spot.InRow(row.id(), null, "tema"), row.cell("tema").orElseThrow().text()), plan);
  }

  @Test
  void aPlaceThatIsGoneIsRefused() {
    refused("edit.gone", new SetText(new Spot.InHead("findesikke"), text), plan);
    refused("edit.gone", new SetText(new Spot.InRow(Given.GONE, null, "tema"), text), plan);
    refused("edit.gone", new SetText(new Spot.InRow(row.id(), Given.GONE, "hvad"), text), plan);
    refused("edit.gone", new SetText(new Spot.InRow(row.id(), null, "hvad"), text), plan);
    assertTrue(new SetText(new Spot.InHead("findesikke"), text).spot(plan).isEmpty());
  }
}
