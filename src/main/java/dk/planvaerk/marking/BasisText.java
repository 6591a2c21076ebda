package dk.planvaerk.marking;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.BasisParts;
import dk.planvaerk.revision.BasisParts.Part;
import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.TextDiff;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a row answers, as a text with a paragraph for each thing that is said of it. */
public final class BasisText {
  private BasisText() {}

  /** The text; empty where nothing is said. */
  public static Text of(Basis basis, Locale language) {
    return Text.of(BasisParts.of(basis).values().stream().map(m -> m.in(language)).collect(Collectors.joining("\n")));
  }

  /** What is new in it, part by part: a day that moved makes no wording green. */
  static CellMarks marks(Basis before, Basis after, Locale language) {
    if (before.equals(after)) return CellMarks.NONE;
    Map<Part, Message> was = BasisParts.of(before);
    Map<Part, Message> is = BasisParts.of(after);
    var added = new BitSet();
    var gone = new ArrayList<Integer>();
    int at = 0;
    for (Part part : Part.values()) {
      Message old = was.get(part);
      Message now = is.get(part);
      // What is no longer said went away at the end of what is said before it.
      if (now == null && old != null) gone.add(Math.max(0, at - 1));
      if (now == null) continue;
      String said = now.in(language);
      List<Segment> segments = TextDiff.between(old == null ? "" : old.in(language), said);
      int start = at;
      Ranges.of(segments, Segment.Kind.ADDED).stream().forEach(i -> added.set(start + i));
      Ranges.gone(segments).forEach(g -> gone.add(start + g));
      at += said.length() + 1;
    }
    return new CellMarks(Ranges.stretches(Math.max(0, at - 1), added, new BitSet()), gone, List.of());
  }
}
