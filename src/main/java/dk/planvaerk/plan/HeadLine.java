package dk.planvaerk.plan;

import java.util.List;

/**
 * One line of the head as it is printed: which fields stand on it, from left to right.
 *
 * @param fields ids of head fields
 */
public record HeadLine(Form form, List<String> fields, Extra extra) {
  /** What a line looks like. */
  public enum Form {
    /** The title of the document. */
    TITLE,
    /** Running text without labels, the second field at the right edge. */
    LINE,
    /** A row of the framed block, each field behind its label. */
    BLOCK,
    /** Small text right above the table that explains its marks. */
    LEGEND,
    /** At the foot of each page. */
    FOOTER
  }

  public HeadLine {
    fields = List.copyOf(fields);
  }
}
