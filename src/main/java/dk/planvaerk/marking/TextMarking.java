package dk.planvaerk.marking;

import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.Segment.Kind;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where words came to a text, and where some went away without any coming in their place. */
final class TextMarking {
  private TextMarking() {}

  /** The marks of a text of which nothing but its words changed. */
  static CellMarks of(Text text, List<Segment> segments) {
    BitSet added = Ranges.of(segments, Kind.ADDED);
    Set<Integer> lost = lost(text.shown(), segments, added);
    return new CellMarks(Ranges.stretches(text.shown().length(), added, new BitSet()), !lost.isEmpty(), List.of(), List.of(), lost,
        Map.of());
  }

  /** Indexes of the paragraphs that only lost words; of an empty text the first. */
  static Set<Integer> lost(String shown, List<Segment> segments, BitSet added) {
    var out = new HashSet<Integer>();
    int at = 0;
    for (int i = 0; i < segments.size(); i++) {
      Segment s = segments.get(i);
      boolean replaced = i + 1 < segments.size() && segments.get(i + 1).kind() == Kind.ADDED;
      if (s.kind() != Kind.REMOVED) at += s.text().length();
      else if (!replaced && !hasAdded(shown, at, added)) out.add(paragraph(shown, at));
    }
    return out;
  }

  /** A position behind a line end is in the next paragraph, one before it in the one that ends. */
  private static int paragraph(String shown, int at) {
    return (int) shown.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private static boolean hasAdded(String shown, int at, BitSet added) {
    int from = shown.lastIndexOf('\n', at - 1) + 1;
    int end = shown.indexOf('\n', at);
    int next = added.nextSetBit(from);
    return next >= 0 && next < (end < 0 ? shown.length() : end);
  }
}
