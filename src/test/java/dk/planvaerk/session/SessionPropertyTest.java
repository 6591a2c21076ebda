package dk.planvaerk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.property.RandomEdits;
import dk.planvaerk.property.RandomPlans;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SessionPropertyTest {
  private static final int SEEDS = 150;

  @Test
  void undoingAllIsTheSamePlanAsAtTheStart() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      Plan start = new RandomPlans(random).plan();
      var session = new Session(start);
      work(session, random);
      while (session.nextRedo().isPresent()) session.redo();
      Plan end = session.plan();
      while (session.nextUndo().isPresent()) session.undo();
      assertSame(start, session.plan(), "seed " + seed);
      assertFalse(session.isUnsaved(), "seed " + seed);
      while (session.nextRedo().isPresent()) session.redo();
      assertSame(end, session.plan(), "seed " + seed);
    }
  }

  @Test
  void eachSealedStepIsFoundAgain() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      var session = new Session(new RandomPlans(random).plan());
      List<Plan> passed = new ArrayList<>(List.of(session.plan()));
      var edits = new RandomEdits(random);
      for (int i = 0; i < 20; i++) {
        session.seal();
        session.submit(edits.transaction(session.plan()));
        if (passed.getLast() != session.plan()) passed.add(session.plan());
      }
      for (Plan p : passed.reversed()) {
        assertSame(p, session.plan(), "seed " + seed);
        session.undo();
      }
    }
  }

  @Test
  void whatChangesNothingIsTheSamePlan() {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      Plan plan = new RandomPlans(random).plan();
      var edits = new RandomEdits(random);
      for (int i = 0; i < 20; i++) {
        if (!(edits.edit(plan).apply(plan) instanceof Outcome.Changed(Plan after))) continue;
        assertEquals(after.equals(plan), after == plan, "seed " + seed);
        plan = after;
      }
    }
  }

  private static void work(Session session, Random random) {
    var edits = new RandomEdits(random);
    for (int i = 0; i < 40; i++) {
      switch (random.nextInt(8)) {
        case 0 -> session.undo();
        case 1 -> session.redo();
        case 2 -> session.seal();
        default -> session.submit(edits.transaction(session.plan()));
      }
    }
  }
}
