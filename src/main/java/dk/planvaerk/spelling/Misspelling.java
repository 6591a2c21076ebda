package dk.planvaerk.spelling;

/**
 * A word that is misspelt, or that part of it between hyphens.
 *
 * @param from a place in the text that it stands in
 */
public record Misspelling(int from, int to, String word) {
  /** Whether a place is in the word or at one of its ends. */
  public boolean touches(int place) {
    return from <= place && place <= to;
  }
}
