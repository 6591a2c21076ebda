package dk.planvaerk.plan;

import org.jspecify.annotations.Nullable;

/**
 * A text that has no place in the plan's kind: kept, shown, and never printed.
 *
 * @param id of the column or field that it stood in
 * @param step id of the step that it stood on, or null for one of the row or the head
 * @param heading what that was called
 */
public record Unplaced(String id, @Nullable String step, String heading, Text text, Extra extra) {}
