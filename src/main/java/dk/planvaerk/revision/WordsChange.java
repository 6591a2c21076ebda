package dk.planvaerk.revision;

import org.jspecify.annotations.Nullable;

/**
 * Words of the kind that stand on the paper of one of two plans, or are others in the other.
 *
 * @param id of the column, field or status; empty where there is one such place
 * @param name what the place is called in a sentence, in the newer plan where it has it
 * @param before as it was printed, empty where it was without words of its own; null where it stood on no paper
 * @param after as it is printed; null where it stands on no paper
 */
public record WordsChange(Place place, String id, String name, @Nullable String before, @Nullable String after) {
  /** Where they stand. */
  public enum Place {
    /** The title that all plans of the kind have. */
    TITLE,
    /** The heading of a column. */
    COLUMN,
    /** A field of the head; its label where that is printed. */
    FIELD,
    /** How far a step can be. */
    STATUS,
    /** The heading of the table in front of a running text. */
    OVERVIEW,
    /** The heading of that table's column with the status. */
    OVERVIEW_STATUS,
    /** The heading of the list of contents. */
    CONTENTS,
    /** How a priority is told. */
    PRIORITY,
    /** That it is told what rows answer. */
    BASIS
  }

  /** Whether the place stood on paper and does so no more. */
  public boolean isGone() {
    return after == null;
  }
}
