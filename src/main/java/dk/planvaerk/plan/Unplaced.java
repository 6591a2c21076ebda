package dk.planvaerk.plan;

/**
 * A text that has no place in the plan's kind: kept, shown, and never printed.
 *
 * @param id of the column or field that it stood in
 * @param heading what that was called
 */
public record Unplaced(String id, String heading, Text text, Extra extra) {}
