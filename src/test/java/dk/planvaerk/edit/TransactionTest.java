package dk.planvaerk.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransactionTest {
  private final Plan plan = Given.plan();
  private final Spot title = new Spot.InHead("titel");

  @Test
  void allItsEditsAreMade() {
    var both = new Transaction("test", new SetText(title, Text.of("Ny")), new RemoveRow(Given.row(plan, 0).id()));
    Plan after = assertInstanceOf(Outcome.Changed.class, both.apply(plan)).plan();
    assertEquals("Ny", after.head("titel").shown());
    assertEquals(5, after.rows().count());
  }

  @Test
  void oneRefusalRefusesAll() {
    var both = new Transaction("test", new SetText(title, Text.of("Ny")), new RemoveRow(Given.GONE));
    assertEquals("edit.gone", assertInstanceOf(Outcome.Refused.class, both.apply(plan)).reason().key());
  }

  @Test
  void theEyeGoesToTheLastPlaceThatThereIs() {
    var both = new Transaction("test", new SetText(title, Text.of("Ny")), new RemoveRow(Given.GONE));
    assertEquals(Optional.of(title), both.spot(plan));
  }

  @Test
  void withoutAnEditThereIsNone() {
    assertThrows(IllegalArgumentException.class, () -> new Transaction("test", List.of()));
  }
}
