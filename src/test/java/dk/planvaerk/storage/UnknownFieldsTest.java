package dk.planvaerk.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetPriority;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.session.Session;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a later program writes beside what this one knows is still there afterwards. */
class UnknownFieldsTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String MARKED = """
      {"id": "aaaaaaaa", "cells": [{"column": "tema", "text": [{"item": true, "runs": [{"text": "a", "bold": true}, "b"]}]}],
       "steps": [{"id": "bbbbbbbb", "cells": [{"column": "hvad", "text": ["c", {"runs": ["d"], "done": {"marked": "2025-01-15", "said": "d"}}]}],
       "status": "gennemfoert", "done": {"marked": "2025-01-15", "said": [{"column": "hvad", "text": ["c"]}]}}]}""";

  private static final String VERSION = """
      [{"id": "cccccccc", "number": 1, "date": "2024-08-20", "name": "", "seal": "",
        "dispatches": [{"recipient": "Socialtilsyn Midt", "date": "2024-08-20"}], "approval": {"name": "Jan Hoel", "date": "2024-08-20"},
        "plan": {"sections": [{"id": "dddddddd", "rows": [%s]}]}}]""".formatted(MARKED);

  /** Gives each object an unknown field with a number of its own; words of the program are not open to that. */
  private int mark(JsonNode node, int number) {
    int next = number;
    if (node instanceof ObjectNode object && !object.has("da")) object.put("xLater", next++);
    for (JsonNode child : node) next = mark(child, next);
    return next;
  }

  private static long marks(Plan plan) {
    return new String(PlanFile.bytes(plan), UTF_8).lines().filter(l -> l.contains("\"xLater\": ")).count();
  }

  private final int count;
  private final Plan plan;

  UnknownFieldsTest() throws InputProblem {
    var example = (ObjectNode) MAPPER.readTree(PlanFile.bytes(Examples.shipped().copy("dolmer-have", new Ids()).orElseThrow()));
    ((ArrayNode) example.at("/sections/0/rows")).insert(0, MAPPER.readTree(MARKED));
    example.set("versions", MAPPER.readTree(VERSION));
    ((ObjectNode) example.at("/versions/0/plan")).set("kind", example.get("kind").deepCopy());
    count = mark(example, 0);
    plan = PlanFile.parse(example.toString().getBytes(UTF_8));
  }

  @Test
  void theyAreKeptAtEveryLevel() throws InputProblem {
    assertTrue(count > 50);
    assertEquals(count, marks(plan));
    assertEquals(plan, PlanFile.parse(PlanFile.bytes(plan)));
  }

  @Test
  void theySurviveAnEditOfTheirOwnCellAndItsUndo() throws InputProblem {
    var session = new Session(plan);
    Row row = plan.rows().findFirst().orElseThrow();
    Spot onRow = new Spot.InRow(row.id(), null, "tema");
    Spot onStep = new Spot.InRow(row.id(), row.steps().getFirst().id(), "hvad");
    Spot inHead = new Spot.InHead("titel");
    for (Spot spot : new Spot[] {onRow, onStep, inHead}) {
      Text was = session.plan().text(spot).orElseThrow();
      assertInstanceOf(Outcome.Changed.class, session.submit("test", new SetText(spot, was.become(was.shown() + " mere"))));
    }
    assertInstanceOf(Outcome.Changed.class, session.submit("test", new SetPriority(row.id(), 7)));
    assertNotEquals(plan, session.plan());
    assertEquals(count, marks(session.plan()));
    assertEquals(session.plan(), PlanFile.parse(PlanFile.bytes(session.plan())));
    while (session.nextUndo().isPresent()) session.undo();
    assertEquals(count, marks(session.plan()));
  }
}
