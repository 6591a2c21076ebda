package dk.planvaerk.importing.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.importing.Grid;
import dk.planvaerk.importing.GridRows;
import dk.planvaerk.importing.TableForm;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.storage.Examples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The plan of Banesvinget, exported to Word and made HTML by LibreOffice, comes back as the rows that it was. */
class RealTableTest {
  private final Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();

  @Test
  void theRealTableComesBackRowByRowAndStepByStep() throws IOException {
    Grid grid = HtmlGrid.read(html(), "").orElseThrow();
    TableForm form = TableForm.guess(grid, plan.kind());
    GridRows made = GridRows.of(grid, form, plan.kind(), new Ids());
    assertEquals(0, form.heading());
    assertEquals(plan.kind().columns().stream().map(c -> c.id()).toList(), form.columns().stream().map(c -> c.orElse("")).toList());
    assertEquals(plan.rows().map(r -> r.steps().size()).toList(), made.rows().stream().map(r -> r.steps().size()).toList());
    assertEquals(plan.rows().map(RealTableTest::content).toList(), made.rows().stream().map(RealTableTest::content).toList());
    assertTrue(made.left().stream().allMatch(m -> m.key().equals("html.beside")), made.left()::toString);
  }

  private static String html() throws IOException {
    try (InputStream in = Objects.requireNonNull(RealTableTest.class.getResourceAsStream("banesvinget-libreoffice.html"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> content(Row row) {
    var out = new ArrayList<String>();
    out.add(String.valueOf(row.priority()));
    row.cells().stream().map(RealTableTest::content).sorted().forEach(out::add);
    row.steps().forEach(s -> s.cells().stream().map(RealTableTest::content).sorted().forEach(out::add));
    out.removeIf(c -> c.endsWith(": "));
    return out;
  }

  private static String content(Cell cell) {
    return cell.column() + ": " + cell.text().shown().lines().map(String::strip).filter(l -> !l.isEmpty()).toList()
        .toString().replaceAll("^\\[|]$", "");
  }
}
