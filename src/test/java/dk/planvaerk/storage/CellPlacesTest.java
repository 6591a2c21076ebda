package dk.planvaerk.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;
import org.junit.jupiter.api.Test;

/** Cells that a file leaves out are there, and empty. */
class CellPlacesTest {
  private static Row row(String cells, String steps) throws InputProblem {
    String file = new String(PlanFile.bytes(Examples.shipped().copy("banesvinget", new Ids()).orElseThrow()), UTF_8);
    String row = "{\"id\": \"aaaaaaaa\", \"cells\": [" + cells + "], \"steps\": [" + steps + "]}, ";
    Plan plan = PlanFile.parse(file.replaceFirst("\"rows\": \\[", "\"rows\": [" + row).getBytes(UTF_8));
    return plan.row("aaaaaaaa").orElseThrow();
  }

  @Test
  void whatIsLeftOutStandsWhereTheKindHasIt() throws InputProblem {
    Row row = row("", "{\"id\": \"bbbbbbbb\"}");
    assertEquals(Place.ROW, row.place("tema"));
    assertEquals(Place.STEPS, row.place("hvad"));
    assertTrue(row.steps().getFirst().cell("hvad").isPresent());
    assertTrue(row.isBlank());
  }

  @Test
  void oneStepWithTheColumnPutsItOnAllSteps() throws InputProblem {
    Row row = row("", "{\"id\": \"bbbbbbbb\"}, {\"id\": \"cccccccc\", \"cells\": [{\"column\": \"tema\"}]}");
    assertEquals(Place.STEPS, row.place("tema"));
    for (Step s : row.steps()) assertTrue(s.cell("tema").isPresent());
  }

  @Test
  void aCellOnTheRowKeepsItOffTheSteps() throws InputProblem {
    Row row = row("{\"column\": \"hvad\", \"text\": [\"x\"]}", "{\"id\": \"bbbbbbbb\"}");
    assertEquals(Place.ROW, row.place("hvad"));
    assertTrue(row.steps().getFirst().cell("hvad").isEmpty());
  }
}
