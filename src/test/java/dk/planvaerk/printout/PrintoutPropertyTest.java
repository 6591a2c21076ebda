package dk.planvaerk.printout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Text;
import dk.planvaerk.property.RandomPlans;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrintoutPropertyTest {
  private static final int SEEDS = 120;

  private static Printout.Table table(Plan plan) {
    return (Printout.Table) PlanPrinter.print(plan).blocks().getLast();
  }

  @Test
  void eachPlaceOfTheTableIsCoveredOnce() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Printout.Table table = table(new RandomPlans(new Random(seed)).plan());
      for (PrintedRow row : table.rows()) {
        for (int c = 0; c < table.columns().size(); c++) {
          for (int s = 0; s < row.steps(); s++) {
            int column = c;
            int step = s;
            long covering = row.cells().stream()
                .filter(p -> p.column() == column && (p.spans() || p.step() == step)).count();
            assertEquals(1, covering, "seed " + seed);
          }
        }
      }
    }
  }

  @Test
  void anchorsAreUniqueAndFitIntoABookmark() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var seen = new HashSet<String>();
      for (PrintedRow row : table(new RandomPlans(new Random(seed)).plan()).rows()) {
        for (PrintedCell cell : row.cells()) {
          assertTrue(seen.add(cell.anchor()), cell.anchor());
          assertTrue(cell.anchor().matches("_p_[a-z0-9]{8}_(0|[a-z0-9]{8})_[a-z0-9]{1,16}"), cell.anchor());
          assertTrue(cell.anchor().length() <= 37, cell.anchor());
        }
      }
    }
  }

  @Test
  void everyTextOfTheRowsIsPrintedAndNothingElse() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Plan plan = new RandomPlans(new Random(seed)).plan();
      List<String> written = plan.rows()
          .flatMap(r -> Stream.concat(r.cells().stream(), r.steps().stream().flatMap(s -> s.cells().stream())))
          .flatMap(c -> lines(c.text()))
          .sorted().toList();
      List<String> printed = table(plan).rows().stream()
          .flatMap(r -> r.cells().stream())
          .flatMap(c -> c.text().stream())
          .map(PrintedParagraph::plain)
          .filter(t -> !t.matches("\\d+\\. prioritet:"))
          .sorted().toList();
      assertEquals(written, printed, "seed " + seed);
    }
  }

  private static Stream<String> lines(Text text) {
    return text.paragraphs().stream().map(p -> p.plain());
  }

  @Test
  void widthsAreSharesAndTheTitleIsNeverEmpty() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Plan plan = new RandomPlans(new Random(seed)).plan();
      assertEquals(1, table(plan).columns().stream().mapToDouble(PrintedColumn::width).sum(), 1e-9, "seed " + seed);
      assertFalse(PlanPrinter.print(plan).title().isBlank(), "seed " + seed);
    }
  }
}
