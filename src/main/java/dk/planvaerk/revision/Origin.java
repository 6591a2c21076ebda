package dk.planvaerk.revision;

import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;

/**
 * Where the words of a step stood before, or stand now, when it is not simply new or gone.
 *
 * @param row in which that other step stands
 * @param step the other step
 */
public record Origin(Kind kind, Row row, Step step) {
  /** How the two belong together. */
  public enum Kind {
    /** It is the same step, in another row of the old plan. */
    OTHER_ROW,
    /** It is new, and says what the other one, of the old plan, said as well: that one was taken apart. */
    SPLIT,
    /** It is gone, and the other one, of the new plan, says what it said: they were joined. */
    JOINED
  }
}
