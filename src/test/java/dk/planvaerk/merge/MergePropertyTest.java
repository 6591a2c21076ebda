package dk.planvaerk.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Section;
import dk.planvaerk.property.RandomEdits;
import dk.planvaerk.property.RandomPlans;
import dk.planvaerk.storage.PlanFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MergePropertyTest {
  private static final int SEEDS = 200;

  /** Beneath the shortcut for plans that are equal: value by value. */
  private static Merge merge(Plan base, Plan mine, Plan theirs) {
    return new PlanMerge(base, mine, theirs).merged();
  }

  @Test
  void aSideThatChangedNothingChangesNothing() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      Plan base = new RandomPlans(random).plan();
      Plan changed = rekinded(edited(base, random, 12), random);
      for (Merge merge : List.of(merge(base, changed, base), merge(base, base, changed), merge(base, changed, changed),
          Merge.of(base, changed, base), Merge.of(base, base, changed), Merge.of(base, changed, changed))) {
        assertEquals(changed, merge.plan(), "seed " + seed);
        assertEquals(List.of(), merge.conflicts(), "seed " + seed);
      }
    }
  }

  @Test
  void whateverTheTwoAreTheirMergeFitsItsKindAndComesBackFromItsFile() throws InputProblem {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      Plan base = new RandomPlans(random).plan();
      Plan mine = rekinded(edited(base, random, 15), random);
      Plan theirs = rekinded(edited(base, random, 15), random);
      sound(Merge.of(base, mine, theirs).plan(), seed);
      sound(Merge.of(mine, theirs).plan(), seed);
      sound(Merge.of(new RandomPlans(random).plan(), mine, theirs).plan(), seed);
      sound(Merge.of(base, mine, new RandomPlans(random).plan()).plan(), seed);
    }
  }

  @Test
  void withoutConflictItHoldsWhatBothDidWhicheverIsMine() {
    int clean = 0;
    int same = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      Plan base = new RandomPlans(random).plan();
      Plan mine = edited(base, random, 1 + random.nextInt(4));
      Plan theirs = edited(base, random, 1 + random.nextInt(4));
      Merge one = merge(base, mine, theirs);
      Merge other = merge(base, theirs, mine);
      assertEquals(one.isClean(), other.isClean(), "seed " + seed);
      if (!one.isClean()) continue;
      clean++;
      if (one.plan().equals(other.plan())) same++;
      assertEquals(Held.loose(one.plan()), Held.loose(other.plan()), "seed " + seed);
      new Held(base, mine, theirs, one.plan(), "mine, seed " + seed).check();
      new Held(base, theirs, mine, one.plan(), "theirs, seed " + seed).check();
    }
    assertTrue(clean > SEEDS / 3, clean + " without conflict");
    assertTrue(same > clean * 9 / 10, same + " of " + clean + " in the same order too");
  }

  @Test
  void mergingAgainChangesNothingMore() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      Plan base = new RandomPlans(random).plan();
      Plan mine = edited(base, random, 6);
      Plan theirs = edited(base, random, 6);
      Plan merged = merge(base, mine, theirs).plan();
      assertEquals(merged, merge(theirs, merged, theirs).plan(), "seed " + seed);
      assertEquals(merged, merge(mine, merged, mine).plan(), "seed " + seed);
    }
  }

  private static void sound(Plan plan, int seed) throws InputProblem {
    assertTrue(plan.rows().allMatch(r -> r.fits(plan.kind())), "seed " + seed);
    assertEquals(plan, PlanFile.parse(PlanFile.bytes(plan)), "seed " + seed);
  }

  private static Plan edited(Plan plan, Random random, int times) {
    var edits = new RandomEdits(random);
    Plan out = plan;
    for (int i = 0; i < times; i++) {
      if (edits.transaction(out).apply(out) instanceof Outcome.Changed(Plan after)) out = after;
    }
    return out;
  }

  /** One time in four the kind is another too: a column less, or one that goes to the front. The forms of a text need theirs. */
  private static Plan rekinded(Plan plan, Random random) {
    List<Column> columns = new ArrayList<>(plan.kind().columns());
    if (random.nextInt(4) > 0 || columns.size() < 2) return plan;
    Column last = columns.removeLast();
    if (plan.kind().text() != null || random.nextBoolean()) columns.addFirst(last);
    PlanKind kind = plan.kind().withColumns(columns);
    List<HeadText> head = kind.fields().stream().map(f -> new HeadText(f.id(), plan.head(f.id()), Extra.NONE)).toList();
    List<Section> sections = plan.sections().stream()
        .map(s -> s.withRows(s.rows().stream().map(r -> FittedRow.of(r, kind)).toList())).toList();
    return new Plan(plan.id(), kind, head, sections, plan.unplaced(), plan.versions(), plan.extra());
  }
}
