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
 * @param bare whether its heading is only for the editor and is not printed in a running text
 * @param hidden whether it is neither shown nor printed; its texts are kept
 * @param struck whether what stands on a step is struck out when the step is done
 * @param role what the program uses it for, or null
 * @param offers what is offered to the writer besides what already stands in the column, or null
 */
public record Column(
    String id, String heading, String guide, Place place, double width, boolean bare, boolean hidden, boolean struck,
    @Nullable Role role, @Nullable Offer offers, Extra extra) {
  /** A column that only one row has; its heading is the row's. */
  static Column own(String id) {
    return new Column(id, "", "", Place.ROW, 1, false, false, false, null, null, Extra.NONE);
  }

  /** What it is called in a sentence: its heading without the colon or question mark behind it. */
  public String name() {
    return heading.strip().replaceFirst("[:?]$", "");
  }

  /** The same with another heading, which is always printed. */
  public Column withHeading(String newHeading) {
    return new Column(id, newHeading, guide, place, width, false, hidden, struck, role, offers, extra);
  }

  /** The same, called something else and asking something else. */
  public Column withWords(String newHeading, String newGuide) {
    return new Column(id, newHeading, newGuide, place, width, bare, hidden, struck, role, offers, extra);
  }

  public Column withHidden(boolean newHidden) {
    return new Column(id, heading, guide, place, width, bare, newHidden, struck, role, offers, extra);
  }

  public Column withWidth(double newWidth) {
    return new Column(id, heading, guide, place, newWidth, bare, hidden, struck, role, offers, extra);
  }

  /** Where the text of a column stands in a row. */
  public enum Place {
    /** Once, for all steps. */
    ROW,
    /** On each step its own. */
    STEPS
  }

  /** What the program uses a column for. */
  public enum Role {
    /** What a row of a running text is called: printed as its heading, behind its number. */
    TITLE,
    /** The sentence that tells how far something is. */
    STATUS,
    /** When something happens: that it was done or dropped is told here. */
    WHEN,
    /** What came of it: never struck. */
    RESULT
  }
}
