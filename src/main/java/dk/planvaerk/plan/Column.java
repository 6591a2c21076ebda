package dk.planvaerk.plan;

import org.jspecify.annotations.Nullable;

/**
 * A column of a kind of plan.
 *
 * @param id {@code [a-z0-9]{1,16}}, for it stands in the bookmarks of a Word file
 * @param heading as printed
 * @param guide the guide question, printed under the heading; may be empty
 * @param place where a new row has the column's text
 * @param width share of the table's width, in any unit that all columns have in common
 * @param struck whether what stands on a step is struck out when the step is done
 * @param role what the program uses it for, or null
 * @param offers what is offered to the writer besides what already stands in the column, or null
 */
public record Column(
    String id, String heading, String guide, Place place, double width, boolean struck, @Nullable Role role,
    @Nullable Offer offers, Extra extra) {
  /** Where the text of a column stands in a row. */
  public enum Place {
    /** Once, for all steps. */
    ROW,
    /** On each step its own. */
    STEPS
  }

  /** What the program uses a column for. */
  public enum Role {
    /** When something happens: that it was done or dropped is told here. */
    WHEN,
    /** What came of it: never struck. */
    RESULT
  }
}
