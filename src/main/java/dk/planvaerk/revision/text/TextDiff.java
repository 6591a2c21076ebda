package dk.planvaerk.revision.text;

import java.util.Arrays;
import java.util.List;

/**
 * Compares two texts. Marks are whole words, dates and numbers, and one block where a sentence was rewritten; white
 * space, bullets, word division, quotes, the form of dashes and of Unicode, and a dash that says nothing are never marked by
 * themselves. A minus is.
 */
public final class TextDiff {
  private TextDiff() {}

  /**
   * The segments of both, in reading order, what was removed before what came in its place. Kept and added joined are the
   * new text; kept and removed joined are the old one up to what is never marked. Swapped texts have the same marks swapped.
   */
  public static List<Segment> between(String before, String after) {
    if (before.equals(after)) return after.isEmpty() ? List.of() : List.of(new Segment(Segment.Kind.KEPT, after));
    EqualEnds ends = EqualEnds.of(before, after);
    Tokens old = Tokens.of(ends.middle(before));
    Tokens now = Tokens.of(ends.middle(after));
    // Of several answers that are as good, the same one whichever text is the older.
    int[] partners = before.compareTo(after) < 0
        ? Alignment.of(old.list(), now.list())
        : turned(Alignment.of(now.list(), old.list()), old.list().size());
    return Segments.of(after.substring(0, ends.head()), old, now, partners, after.substring(after.length() - ends.tail()));
  }

  /** Whether there is anything to mark. */
  public static boolean isChanged(List<Segment> segments) {
    return segments.stream().anyMatch(s -> s.kind() != Segment.Kind.KEPT);
  }

  private static int[] turned(int[] partners, int size) {
    int[] turned = new int[size];
    Arrays.fill(turned, CommonParts.NONE);
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != CommonParts.NONE) turned[partners[i]] = i;
    }
    return turned;
  }
}
