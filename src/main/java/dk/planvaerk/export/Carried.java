package dk.planvaerk.export;

import org.jspecify.annotations.Nullable;

/**
 * What a document carries of its plan besides what is printed.
 *
 * @param state 16 hexadecimal digits that tell what the plan said, by which the document is laid beside it when it comes back;
 *     empty for one that nobody gets
 * @param plan the text of the plan's file, for a working copy; null for a document to hand over
 */
public record Carried(String state, @Nullable String plan) {
  /** Of a document that nobody gets. */
  public static final Carried NOTHING = new Carried("", null);
}
