package dk.planvaerk.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.importing.Grid;
import dk.planvaerk.importing.clipboard.HtmlGrid;
import dk.planvaerk.importing.clipboard.TabGrid;
import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.property.RandomPlans;
import dk.planvaerk.storage.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CopiedRowsTest {
  private static final int SEEDS = 200;

  @Test
  void ourOwnFormKeepsEverything() throws Exception {
    for (int seed = 0; seed < SEEDS; seed++) {
      CopiedRows copied = random(seed);
      CopiedRows read = CopiedRows.read(copied.own(new Ids(new Random(seed))));
      assertEquals(copied.rows(), read.rows(), "seed " + seed);
      List<Row> pasted = new FittedRows(read, copied.kind(), new Ids(new Random(seed + 1L))).rows();
      assertEquals(contents(copied.rows()), contents(pasted), "seed " + seed);
      for (int i = 0; i < pasted.size(); i++) assertFalse(pasted.get(i).id().equals(copied.rows().get(i).id()));
    }
  }

  @Test
  void inAnotherKindRowsFitAndNoTextIsLost() {
    for (int seed = 0; seed < SEEDS; seed++) {
      CopiedRows copied = random(seed);
      PlanKind other = new RandomPlans(new Random(seed + 7_000L)).kind();
      var fitted = new FittedRows(copied, other, new Ids(new Random(seed)));
      List<Row> rows = fitted.rows();
      for (int i = 0; i < rows.size(); i++) {
        assertTrue(rows.get(i).fits(other), "seed " + seed);
        String all = shown(rows.get(i), other);
        for (String text : texts(copied.rows().get(i))) assertTrue(all.contains(text), "seed " + seed + ": " + text);
      }
    }
  }

  @Test
  void theColumnsOfTheTwoKindsFindEachOtherByIdOrHeading() {
    Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    PlanKind other = KindCatalogue.shipped().all().stream().filter(k -> !k.id().equals(plan.kind().id())).findFirst().orElseThrow();
    var fitted = new FittedRows(new CopiedRows(plan.kind(), plan.rows().toList()), other, new Ids());
    Row first = fitted.rows().getFirst();
    Row was = plan.rows().findFirst().orElseThrow();
    assertTrue(first.fits(other));
    assertEquals(was.cell("tema").orElseThrow().text(), first.cell("tema").orElseThrow().text());
  }

  @Test
  void theTablesSayTheSameAsThePlan() {
    Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    var copied = new CopiedRows(plan.kind(), plan.rows().toList());
    Grid html = HtmlGrid.read(HtmlTable.of(copied), "").orElseThrow();
    Grid tabs = TabGrid.read(TabText.of(copied));
    assertTrue(html.headed());
    assertEquals(shown(tabs), shown(html));
    assertEquals(1 + plan.rows().mapToInt(r -> r.steps().size()).sum(), html.rows().size());
  }

  @Test
  void eachCellIsATextForSpreadsheetsAndTheCharactersAreUntouched() {
    Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    Row row = plan.rows().findFirst().orElseThrow();
    for (String text : List.of("=HVIS(A1)", "3-4", "1/2", "+45 12345678", "@alle", "-5 kg", "0012")) {
      Row with = row.with(new Cell("emne", Text.of(text), Extra.NONE));
      var copied = new CopiedRows(plan.kind(), List.of(with));
      String html = HtmlTable.of(copied);
      assertEquals(html.split("<t[dh] ", -1).length, html.split("mso-number-format:\\\\@", -1).length, html);
      assertTrue(html.contains(">" + text) && TabText.of(copied).contains(text), html);
    }
  }

  @Test
  void randomTextsComeBackFromBothTables() {
    for (int seed = 0; seed < SEEDS; seed++) {
      CopiedRows copied = random(seed);
      assertEquals(written(copied), shown(TabGrid.read(TabText.of(copied))), "seed " + seed);
      assertSame(seed, stripped(written(copied)), stripped(shown(HtmlGrid.read(HtmlTable.of(copied), "").orElseThrow())));
    }
  }

  private static void assertSame(int seed, List<List<String>> wanted, List<List<String>> found) {
    assertEquals(wanted.size(), found.size(), "seed " + seed);
    for (int r = 0; r < wanted.size(); r++) {
      for (int c = 0; c < wanted.get(r).size(); c++) {
        assertEquals(wanted.get(r).get(c), found.get(r).get(c), "seed " + seed + " row " + r + " column " + c);
      }
    }
  }

  private static CopiedRows random(int seed) {
    Plan plan = new RandomPlans(new Random(seed)).plan();
    return new CopiedRows(plan.kind(), plan.rows().toList());
  }

  /** The grid that the rows are, as the writers have them. */
  private static List<List<String>> written(CopiedRows copied) {
    var rows = new ArrayList<List<Grid.GridCell>>();
    rows.add(copied.columns().stream().map(c -> Grid.GridCell.of(Text.of(c.heading()))).toList());
    TableLines.of(copied).forEach(l -> rows.add(l.stream()
        .map(p -> p.map(x -> Grid.GridCell.of(x.text())).orElse(Grid.GridCell.EMPTY)).toList()));
    return shown(Grid.of(rows, true, List.of()));
  }

  private static List<List<String>> shown(Grid grid) {
    return grid.rows().stream().map(r -> r.stream().map(c -> c.text().shown()).toList()).toList();
  }

  /** The letters; spaces and empty lines at the ends are not kept in HTML. */
  private static List<List<String>> stripped(List<List<String>> rows) {
    return rows.stream().map(r -> r.stream().map(t -> t.replaceAll("[^\\p{L}\\p{N}]+", "")).toList())
        .filter(r -> r.stream().anyMatch(t -> !t.isEmpty())) // a line of bullets alone is none in a table
        .toList();
  }

  private static List<Object> contents(List<Row> rows) {
    var out = new ArrayList<Object>();
    for (Row r : rows) {
      out.add(r.cells());
      for (Step s : r.steps()) out.add(List.of(s.cells(), s.extra()));
      out.add(r.extra());
      out.add(String.valueOf(r.priority()));
    }
    return out;
  }

  private static List<String> texts(Row row) {
    var out = new ArrayList<String>();
    row.cells().stream().filter(c -> !c.text().isBlank()).forEach(c -> out.add(c.text().shown()));
    row.steps().forEach(s -> s.cells().stream().filter(c -> !c.text().isBlank()).forEach(c -> out.add(c.text().shown())));
    row.unplaced().forEach(u -> out.add(u.text().shown()));
    return out;
  }

  private static String shown(Row row, PlanKind kind) {
    return String.join("\n", texts(row)) + kind.id();
  }
}
