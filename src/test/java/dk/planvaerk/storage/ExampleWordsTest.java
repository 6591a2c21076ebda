package dk.planvaerk.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PriorityForm;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped examples against the real plans that they were made from, word for word. */
class ExampleWordsTest {
  private static JsonNode source(String name) {
    Path file = Path.of("../shared/plans").resolve(name);
    assumeTrue(Files.exists(file), "the plan's source is not here: " + file);
    return new JsonMapper().readTree(file.toFile());
  }

  private static Plan example(String name) {
    return Examples.shipped().copy(name, new Ids()).orElseThrow();
  }

  private static List<String> lines(JsonNode array) {
    return array == null ? List.of() : array.valueStream().map(JsonNode::stringValue).toList();
  }

  private static List<String> lines(Text text) {
    return text.shown().isEmpty() ? List.of() : text.shown().lines().toList();
  }

  private static void checkColumns(JsonNode source, Plan plan) {
    for (int i = 0; i < source.get("columns").size(); i++) {
      JsonNode column = source.get("columns").get(i);
      Column c = plan.kind().columns().get(i);
      assertEquals(column.get("key").stringValue(), c.id());
      assertEquals(column.get("label").stringValue(), c.heading());
      assertEquals(column.get("guide").stringValue(), c.guide());
    }
    assertEquals(source.get("columns").size(), plan.kind().columns().size());
  }

  /** Each cell of the source is the row's text, or its steps' texts one after the other. */
  private static void checkCells(JsonNode source, Row row, boolean priority) {
    for (var cell : source.get("cells").properties()) {
      List<String> expected = lines(cell.getValue());
      if (priority && cell.getKey().equals("tema")) expected = expected.subList(1, expected.size());
      Text all = row.cell(cell.getKey()).map(c -> c.text()).orElse(Text.EMPTY);
      for (Step s : row.steps()) all = all.then(s.cell(cell.getKey()).map(c -> c.text()).orElse(Text.EMPTY));
      assertEquals(expected, lines(all), cell.getKey());
    }
  }

  @Test
  void banesvingetIsComplete() {
    JsonNode source = source("000.json");
    Plan plan = example("banesvinget");
    assertEquals(source.get("title").stringValue(), plan.head("titel").shown());
    assertEquals(source.get("basis_line").stringValue(), plan.head("grundlag").shown());
    assertEquals(source.get("updated_text").stringValue(), plan.head("opdateret").shown());
    assertEquals(source.at("/header_fields/tilbud").stringValue(), plan.head("tilbud").shown());
    assertEquals(lines(source.get("legend")), lines(plan.head("signatur")));
    checkColumns(source, plan);
    List<Row> rows = plan.rows().toList();
    assertEquals(source.get("rows").size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      checkCells(source.get("rows").get(i), rows.get(i), false);
      checkSteps(source.get("rows").get(i), rows.get(i));
      assertNull(rows.get(i).priority());
    }
  }

  /**
   * Each part of the source is a step. What covers several parts (MÅL by its scope; in row 3 dokumentation and hvem,
   * which the source stores on the first part and says so in its note) stands on the row.
   */
  private static void checkSteps(JsonNode source, Row row) {
    int number = source.get("no").intValue();
    boolean ownGoals = source.get("maal_scope").stringValue().equals("part");
    assertEquals(source.get("parts").size(), row.steps().size());
    for (String column : List.of("maal", "hvad", "hvornaar", "dokumentation", "hvem")) {
      boolean shared = column.equals("maal") ? !ownGoals
          : number == 3 && (column.equals("dokumentation") || column.equals("hvem"));
      assertEquals(shared ? Column.Place.ROW : Column.Place.STEPS, row.place(column), number + " " + column);
      if (shared) continue;
      for (int i = 0; i < row.steps().size(); i++) {
        assertEquals(lines(source.get("parts").get(i).get(column)),
            lines(row.steps().get(i).cell(column).orElseThrow().text()), number + " " + column);
      }
    }
    for (String column : List.of("tema", "emne", "resultat")) assertEquals(Column.Place.ROW, row.place(column));
  }

  @Test
  void dolmerHaveIsComplete() {
    JsonNode source = source("001.json");
    Plan plan = example("dolmer-have");
    assertEquals(source.get("template_title").stringValue(), plan.kind().heading());
    for (int i = 0; i < source.get("header_fields").size(); i++) {
      JsonNode field = source.get("header_fields").get(i);
      assertEquals(field.get("label").stringValue(), plan.kind().fields().get(i).label());
      assertEquals(field.get("value").stringValue(), plan.head(plan.kind().fields().get(i).id()).shown());
    }
    checkColumns(source, plan);
    List<Row> rows = plan.rows().toList();
    assertEquals(source.get("rows").size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = source.get("rows").get(i);
      checkCells(row, rows.get(i), true);
      assertEquals(row.get("priority").intValue(), rows.get(i).priority());
      PriorityForm form = Objects.requireNonNull(plan.kind().priority());
      assertEquals(row.get("bold").get(0).stringValue(), form.of(row.get("priority").intValue()));
      assertEquals(1, rows.get(i).steps().size(), "nothing is paired in the source");
    }
  }
}
