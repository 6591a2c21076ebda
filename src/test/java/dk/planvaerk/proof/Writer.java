package dk.planvaerk.proof;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.property.RandomEdits;
import java.util.Random;

/**
 * Writes the same plan each time: from each state of it there is one next, and its title says the how manieth it is.
 */
final class Writer {
  private final long seed;

  Writer(long seed) {
    this.seed = seed;
  }

  /** The next state. */
  Plan next(Plan plan) {
    int number = number(plan) + 1;
    var random = new Random(seed * 1_000_003 + number);
    Plan after = plan;
    if (plan.rows().count() < 40 || random.nextInt(3) > 0) {
      if (new RandomEdits(random).transaction(plan).apply(plan) instanceof Outcome.Changed(Plan changed)) after = changed;
    }
    return numbered(after, number);
  }

  /** The next state, with nothing but a key typed. */
  Plan typed(Plan plan) {
    return numbered(plan, number(plan) + 1);
  }

  private static Plan numbered(Plan plan, int number) {
    return ((Outcome.Changed) new SetText(title(plan), Text.of("nr. " + number)).apply(plan)).plan();
  }

  /** The state of a number, from one before it. */
  Plan at(int number, Plan from) {
    Plan plan = from;
    while (number(plan) < number) plan = next(plan);
    return plan;
  }

  /** Which state it is; 0 for the first. */
  static int number(Plan plan) {
    String said = plan.text(title(plan)).orElse(Text.EMPTY).shown();
    return said.startsWith("nr. ") ? Integer.parseInt(said.substring(4)) : 0;
  }

  private static Spot.InHead title(Plan plan) {
    return new Spot.InHead(plan.head().getFirst().field());
  }
}
