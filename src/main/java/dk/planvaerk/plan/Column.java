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
 * @param offers what is offered to the writer besides what already stands in the column, or null
 */
public record Column(
    String id, String heading, String guide, Place place, double width, @Nullable Offer offers, Extra extra) {
  /** Where the text of a column stands in a row. */
  public enum Place {
    /** Once, for all steps. */
    ROW,
    /** On each step its own. */
    STEPS
  }
}
