package dk.planvaerk.plan;

import org.jspecify.annotations.Nullable;

/** A place in a plan where a text stands, addressed by ids. */
public sealed interface Spot {
  /** A field of the head. */
  record InHead(String field) implements Spot {}

  /**
   * A cell.
   *
   * @param step null for a cell of the row
   */
  record InRow(String row, @Nullable String step, String column) implements Spot {}
}
