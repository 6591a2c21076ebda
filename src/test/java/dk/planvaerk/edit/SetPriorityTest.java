package dk.planvaerk.edit;

import static dk.planvaerk.edit.Given.changed;
import static dk.planvaerk.edit.Given.refused;
import static dk.planvaerk.edit.Given.unchanged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dk.planvaerk.plan.Plan;
import org.junit.jupiter.api.Test;

class SetPriorityTest {
  private final Plan plan = Given.plan();
  private final String row = Given.row(plan, 0).id();

  @Test
  void givesAndTakesAwayAPriority() {
    Plan after = changed(new SetPriority(row, 3), plan);
    assertEquals(3, Given.row(after, 0).priority());
    assertSame(Given.row(plan, 1), Given.row(after, 1));
    assertNull(Given.row(changed(new SetPriority(row, null), after), 0).priority());
  }

  @Test
  void theSamePriorityChangesNothing() {
    unchanged(new SetPriority(row, null), plan);
    unchanged(new SetPriority(row, 900), changed(new SetPriority(row, 900), plan));
  }

  @Test
  void otherNumbersAreRefused() {
    refused("edit.priority", new SetPriority(row, 0), plan);
    refused("edit.priority", new SetPriority(row, SetPriority.HIGHEST + 1), plan);
    refused("edit.gone", new SetPriority(Given.GONE, 1), plan);
  }
}
