package dk.planvaerk.marking;

/**
 * Characters of a text, as it is shown, that are marked alike.
 *
 * @param from first of them
 * @param to behind the last
 * @param added new since the version: green
 * @param done finished: struck out
 */
public record Stretch(int from, int to, boolean added, boolean done) {}
