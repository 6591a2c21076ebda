package dk.planvaerk.revision.text;

import java.util.List;
import java.util.stream.Collectors;

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

  /** The text of all but one kind: without what was added it is the old text, without what was removed the new one. */
  public static String without(Kind kind, List<Segment> segments) {
    return segments.stream().filter(s -> s.kind() != kind).map(Segment::text).collect(Collectors.joining());
  }
}
