package dk.planvaerk.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.property.RandomEdits;
import dk.planvaerk.property.RandomPlans;
import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.Segment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlanDiffPropertyTest {
  private static final int SEEDS = 1_500;

  private static Plan edited(Plan plan, Random random, int times) {
    var edits = new RandomEdits(random);
    Plan now = plan;
    for (int i = 0; i < times; i++) {
      if (edits.edit(now).apply(now) instanceof Outcome.Changed(Plan after)) now = after;
    }
    return now;
  }

  @Test
  void aPlanAndItselfHaveNothingBetweenThem() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Plan plan = new RandomPlans(new Random(seed)).plan();
      Plan same = new Plan(plan.id(), plan.kind(), plan.head(), plan.sections(), plan.unplaced(), plan.versions(), plan.extra());
      assertTrue(PlanDiff.between(plan, same).isEmpty(), "seed " + seed);
    }
  }

  @Test
  void keptAndAddedAreWhatEachCellSays() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      Plan before = new RandomPlans(random).plan();
      Plan after = edited(before, random, 1 + random.nextInt(12));
      PlanDiff diff = PlanDiff.between(before, after);
      for (RowChange row : diff.rows()) {
        for (CellChange cell : row.cells()) {
          String says = after.text(cell.spot()).map(t -> t.shown()).orElse("");
          assertEquals(says, joined(cell.segments(), Kind.ADDED), "seed " + seed);
        }
      }
      ChangeList.of(diff, before, after).forEach(c -> c.what().in(Texts.DANISH));
    }
  }

  private static String joined(List<Segment> segments, Kind with) {
    return segments.stream().filter(s -> s.kind() == Kind.KEPT || s.kind() == with).map(Segment::text).collect(Collectors.joining());
  }

  @Test
  void theOtherWayRoundAddedAndRemovedAreSwapped() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      Plan before = new RandomPlans(random).plan();
      Plan after = edited(before, random, 1 + random.nextInt(6));
      PlanDiff there = PlanDiff.between(before, after);
      PlanDiff back = PlanDiff.between(after, before);
      assertEquals(rows(there, Change.ADDED), rows(back, Change.REMOVED), "seed " + seed);
      assertEquals(rows(there, Change.REMOVED), rows(back, Change.ADDED), "seed " + seed);
      assertEquals(cells(there, Kind.ADDED), cells(back, Kind.REMOVED), "seed " + seed);
      assertEquals(there.sections().size(), back.sections().size());
    }
  }

  private static List<String> rows(PlanDiff diff, Change kind) {
    return diff.rows().stream().filter(r -> r.kind() == kind).map(r -> r.row().id()).sorted().toList();
  }

  /** Words of one kind, a string a cell; where a column moved its words are cut up otherwise each way. */
  private static List<String> cells(PlanDiff diff, Kind kind) {
    var out = new ArrayList<String>();
    for (RowChange row : diff.rows()) {
      for (CellChange cell : row.cells()) {
        if (row.placed().contains(cell.spot().column())) continue;
        String words = cell.segments().stream().filter(s -> s.kind() == kind).map(s -> s.text().replaceAll("[\\s•]+", " ").strip())
            .filter(s -> !s.isEmpty()).collect(Collectors.joining("|"));
        if (!words.isEmpty()) out.add(words);
      }
    }
    out.sort(null);
    return out;
  }

  @Test
  void aRowThatBothHaveChangesNothingElse() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var plans = new RandomPlans(random);
      Plan before = plans.plan();
      Plan after = edited(before, random, 1 + random.nextInt(6));
      Row guest = plans.row(before.kind());
      assertEquals(Plans.told(PlanDiff.between(before, after)),
          Plans.told(PlanDiff.between(withLast(before, guest), withLast(after, guest))), "seed " + seed);
    }
  }

  private static Plan withLast(Plan plan, Row row) {
    Section last = plan.sections().getLast();
    var rows = new ArrayList<>(last.rows());
    rows.add(row);
    return plan.withSection(last.withRows(rows));
  }
}
