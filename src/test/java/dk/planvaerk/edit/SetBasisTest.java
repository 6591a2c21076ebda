package dk.planvaerk.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.session.Session;
import dk.planvaerk.storage.Examples;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetBasisTest {
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
  private final Row row = plan.rows().findFirst().orElseThrow();
  private final Session session = new Session(plan);

  private void type(String source) {
    session.submit("basis", new SetBasis(row.id(), session.plan().row(row.id()).orElseThrow().basis().withSource(source)));
  }

  @Test
  void typingOnInOneFieldIsOneStepOfUndo() {
    type("T");
    type("Ti");
    type("Tilsynsrapport");
    session.undo();
    assertSame(plan, session.plan());
    session.redo();
    session.seal();
    type("Afgørelse");
    session.undo();
    assertEquals("Tilsynsrapport", session.plan().row(row.id()).orElseThrow().basis().source());
  }

  @Test
  void itChangesNothingElseAndNothingWhereItSaysTheSame() {
    Basis basis = Basis.NONE.withType(Basis.Type.CONDITION).referringTo("3.a").referringTo("3.a");
    Plan after = assertInstanceOf(Outcome.Changed.class, new SetBasis(row.id(), basis).apply(plan)).plan();
    assertEquals(row.withBasis(basis), after.row(row.id()).orElseThrow());
    assertEquals(List.of("3.a"), after.row(row.id()).orElseThrow().basis().refers());
    assertSame(after, assertInstanceOf(Outcome.Changed.class, new SetBasis(row.id(), basis).apply(after)).plan());
    assertInstanceOf(Outcome.Refused.class, new SetBasis("findesikke", basis).apply(plan));
  }
}
