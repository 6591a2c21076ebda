package dk.planvaerk.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.property.RandomEdits;
import dk.planvaerk.property.RandomPlans;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlanJsonPropertyTest {
  private static final int SEEDS = 150;

  @Test
  void anyPlanIsReadBackAsItWasWrittenByteForByte() throws InputProblem {
    for (int seed = 0; seed < SEEDS; seed++) {
      checkRoundTrip(new RandomPlans(new Random(seed)).plan(), "seed " + seed);
    }
  }

  @Test
  void soIsAnyPlanThatHasBeenWorkedOn() throws InputProblem {
    for (int seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      Plan plan = new RandomPlans(random).plan();
      var edits = new RandomEdits(random);
      for (int i = 0; i < 30; i++) {
        if (edits.transaction(plan).apply(plan) instanceof Outcome.Changed(Plan after)) plan = after;
      }
      checkRoundTrip(plan, "seed " + seed);
    }
  }

  private static void checkRoundTrip(Plan plan, String seed) throws InputProblem {
    byte[] bytes = PlanFile.bytes(plan);
    Plan read = PlanFile.parse(bytes);
    assertEquals(plan, read, seed);
    assertArrayEquals(bytes, PlanFile.bytes(read), seed);
    String text = new String(bytes, UTF_8);
    assertTrue(text.indexOf("\n  \"versions\": ") > text.indexOf("\n  \"sections\": "), seed);
    assertTrue(text.substring(text.indexOf("\n  \"versions\": ") + 1).lines().skip(1).noneMatch(l -> l.startsWith("  \"")), seed);
  }

  @Test
  void aDamagedFileIsAValidPlanOrRefused() {
    byte[] whole = PlanFile.bytes(new RandomPlans(new Random(8)).plan());
    var random = new Random(1);
    for (int i = 0; i < 500; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      checkReadOrRefused(damaged);
    }
    for (int end = 0; end < whole.length; end += 1 + whole.length / 250) checkReadOrRefused(Arrays.copyOf(whole, end));
  }

  /** Anything else than a plan that can be written again, or a message, fails the test. */
  private static void checkReadOrRefused(byte[] bytes) {
    Plan plan;
    try {
      plan = PlanFile.parse(bytes);
    } catch (InputProblem e) {
      assertTrue(e.in(Texts.DANISH).length() > 10);
      return;
    }
    try {
      assertEquals(plan, PlanFile.parse(PlanFile.bytes(plan)));
    } catch (InputProblem e) {
      throw new AssertionError(new String(bytes, UTF_8), e);
    }
  }
}
