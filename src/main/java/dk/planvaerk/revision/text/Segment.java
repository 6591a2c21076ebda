package dk.planvaerk.revision.text;

/** A stretch of a text that was compared with another. */
public record Segment(Kind kind, String text) {
  /** What happened to it. */
  public enum Kind {
    /** It stands in both. */
    KEPT,
    /** It stands in the new text only. */
    ADDED,
    /** It stood in the old text only. */
    REMOVED
  }
}
