package dk.planvaerk.marking;

import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.Segment.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which characters of a text have a mark. */
final class Ranges {
  private Ranges() {}

  /** The characters of the new text that segments of a kind cover. */
  static BitSet of(List<Segment> segments, Kind kind) {
    var out = new BitSet();
    int at = 0;
    for (Segment s : segments) {
      if (s.kind() == Kind.REMOVED) continue;
      if (s.kind() == kind) out.set(at, at + s.text().length());
      at += s.text().length();
    }
    return out;
  }

  /** The places of the new text where something went away; where something else came for it, the first character of that. */
  static List<Integer> gone(List<Segment> segments) {
    var out = new ArrayList<Integer>();
    int at = 0;
    for (int i = 0; i < segments.size(); i++) {
      Segment s = segments.get(i);
      if (s.kind() != Kind.REMOVED) {
        at += s.text().length();
        continue;
      }
      if (s.text().isBlank()) continue;
      Segment next = i + 1 < segments.size() ? segments.get(i + 1) : s;
      boolean replaced = next.kind() == Kind.ADDED && !next.text().isBlank();
      out.add(replaced ? at + ink(next.text()) : at);
    }
    return out;
  }

  /** Index of the first character that is no white space. */
  private static int ink(String text) {
    int at = 0;
    while (Character.isWhitespace(text.charAt(at))) at++;
    return at;
  }

  /** The stretches of a text of some length, from two kinds of marks. */
  static List<Stretch> stretches(int length, BitSet added, BitSet done) {
    var out = new ArrayList<Stretch>();
    int from = 0;
    while (from < length) {
      boolean isAdded = added.get(from);
      boolean isDone = done.get(from);
      int to = from + 1;
      while (to < length && added.get(to) == isAdded && done.get(to) == isDone) to++;
      if (isAdded || isDone) out.add(new Stretch(from, to, isAdded, isDone));
      from = to;
    }
    return out;
  }
}
