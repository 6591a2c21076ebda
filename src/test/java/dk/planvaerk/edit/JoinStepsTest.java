package dk.planvaerk.edit;

import static dk.planvaerk.edit.Given.changed;
import static dk.planvaerk.edit.Given.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JoinStepsTest {
  private final Plan plan = Given.plan();
  private final Row row = Given.row(plan, 0);
  private final String first = row.steps().getFirst().id();
  private final String second = row.steps().getLast().id();

  @Test
  void textsComeOneAfterTheOtherAndNothingIsLost() {
    Extra kept = new Extra(Map.of("note", "1"));
    Plan given = plan.withRow(row.id(), r -> r
        .withStep(first, s -> s.with(cell("hvem", "Leder")).with(cell("hvornaar", "")).with(cell("hvad", "Møde")))
        .withStep(second, s -> new Step(s.id(), s.state(), s.cells(), kept)
            .with(cell("hvem", "Leder")).with(cell("hvornaar", "Maj")).with(new Cell("hvad", Text.of("Kursus"), kept))));
    Row joined = changed(new JoinSteps(row.id(), first, second), given).row(row.id()).orElseThrow();
    assertEquals(1, joined.steps().size());
    Step step = joined.steps().getFirst();
    assertEquals(first, step.id());
    assertEquals(Text.of("Møde\nKursus"), step.cell("hvad").orElseThrow().text());
    assertEquals(Text.of("Leder"), step.cell("hvem").orElseThrow().text(), "the same text stands once");
    assertEquals(Text.of("Maj"), step.cell("hvornaar").orElseThrow().text());
    assertEquals(kept, step.extra());
    assertEquals(kept, step.cell("hvad").orElseThrow().extra());
  }

  @Test
  void stepsThatAreNotThereAreRefused() {
    refused("edit.gone", new JoinSteps(row.id(), first, Given.GONE), plan);
    refused("edit.gone", new JoinSteps(row.id(), first, first), plan);
    refused("edit.gone", new JoinSteps(Given.GONE, first, second), plan);
  }

  private static Cell cell(String column, String text) {
    return new Cell(column, Text.of(text), Extra.NONE);
  }
}
