package dk.planvaerk.revision.text;

/**
 * Whole sentences of a text and what became of them.
 *
 * @param before as they stood, with white space around; empty where nothing stood
 * @param after as they stand; empty where nothing stands any more
 */
public record SentenceChange(Kind kind, String before, String after) {
  /** What happened to them. */
  public enum Kind {
    KEPT,
    /** They stand where nothing stood. */
    ADDED,
    /** They have words that they did not have, and all that they had. */
    GROWN,
    /** They say something else. */
    REPLACED,
    /** They have lost words and got none for them; or they are gone. */
    LOST
  }
}
