package dk.planvaerk.printout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Text;
import dk.planvaerk.property.RandomPlans;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrintoutPropertyTest {
  private static final int SEEDS = 120;

  /** The tables of rows; one that is made from other texts has no anchors. */
  private static List<Printout.Table> tables(Plan plan) {
    return Printed.of(plan).blocks().stream()
        .filter(Printout.Table.class::isInstance).map(Printout.Table.class::cast)
        .filter(t -> t.rows().stream().flatMap(r -> r.cells().stream()).noneMatch(c -> c.anchor().isEmpty()))
        .toList();
  }

  private static Stream<PrintedCell> cells(Plan plan) {
    return tables(plan).stream().flatMap(t -> t.rows().stream()).flatMap(r -> r.cells().stream());
  }

  /** What stands outside of tables, with its anchor. */
  private static Map<String, List<PrintedParagraph>> prose(Plan plan) {
    var out = new LinkedHashMap<String, List<PrintedParagraph>>();
    for (Printout.Block block : Printed.of(plan).blocks()) {
      switch (block) {
        case Printout.Heading heading when !heading.anchor().isEmpty() -> assertNull(out.put(heading.anchor(), heading.text()));
        case Printout.Prose text when !text.anchor().isEmpty() -> assertNull(out.put(text.anchor(), text.text()));
        default -> { }
      }
    }
    return out;
  }

  @Test
  void eachPlaceOfTheTableIsCoveredOnce() {
    for (int seed = 0; seed < SEEDS; seed++) {
      for (Printout.Table table : tables(new RandomPlans(new Random(seed)).plan())) covered(table, seed);
    }
  }

  private static void covered(Printout.Table table, int seed) {
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

  @Test
  void anchorsAreUniqueAndFitIntoABookmark() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Plan plan = new RandomPlans(new Random(seed)).plan();
      var seen = new HashSet<String>();
      Stream.concat(cells(plan).map(PrintedCell::anchor).filter(a -> !a.isEmpty()), prose(plan).keySet().stream()).forEach(anchor -> {
        assertTrue(seen.add(anchor), anchor);
        assertTrue(anchor.matches("_p_[a-z0-9]{8}_(0|[a-z0-9]{8})_[a-z0-9]{1,16}"), anchor);
        assertTrue(anchor.length() <= 37, anchor);
        assertEquals("_e_" + anchor.substring(3), Anchor.end(anchor));
      });
    }
  }

  @Test
  void everyTextOfTheRowsIsPrintedAndNothingElse() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Plan any = new RandomPlans(new Random(seed)).plan();
      Plan plan = new Plan(any.id(), any.kind().withBasis(Basis.Place.NONE), any.head(), any.sections(), any.unplaced(), any.versions(), any.extra());
      List<String> written = plan.rows()
          .flatMap(r -> Stream.concat(r.cells().stream(), r.steps().stream().flatMap(s -> s.cells().stream())))
          .flatMap(c -> lines(c.text())).filter(t -> !t.isBlank())
          .sorted().toList();
      List<String> printed = Stream.concat(cells(plan).map(PrintedCell::text), prose(plan).values().stream())
          .flatMap(List::stream)
          .map(PrintoutPropertyTest::written).filter(t -> !t.isBlank())
          .sorted().toList();
      assertEquals(written, printed, "seed " + seed);
    }
  }

  /** What in a paragraph is not the program's own. */
  private static String written(PrintedParagraph paragraph) {
    return paragraph.runs().stream().filter(r -> !r.own()).map(PrintedRun::text).collect(Collectors.joining());
  }

  private static Stream<String> lines(Text text) {
    return text.paragraphs().stream().map(p -> p.plain());
  }

  @Test
  void widthsAreSharesAndTheTitleIsNeverEmpty() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Plan plan = new RandomPlans(new Random(seed)).plan();
      for (Printout.Table table : tables(plan)) {
        assertEquals(1, table.columns().stream().mapToDouble(PrintedColumn::width).sum(), 1e-9, "seed " + seed);
      }
      assertFalse(Printed.of(plan).title().isBlank(), "seed " + seed);
    }
  }
}
