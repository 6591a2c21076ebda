package dk.planvaerk.revision;

/**
 * From which place to which.
 *
 * @param from place in the section or row of the old plan, the first is 1
 * @param to place in that of the new plan
 */
public record Move(int from, int to) {}
