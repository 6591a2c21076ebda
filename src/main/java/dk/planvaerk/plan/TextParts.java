package dk.planvaerk.plan;

import java.util.ArrayList;
import java.util.List;

/** Joins pieces of texts in the middle of a line. */
final class TextParts {
  private TextParts() {}

  /** The last paragraph of the one and the first of the other become one line. */
  static List<Paragraph> joined(List<Paragraph> left, List<Paragraph> right) {
    Paragraph a = left.getLast();
    Paragraph b = right.getFirst();
    var runs = new ArrayList<>(a.runs());
    runs.addAll(b.runs());
    boolean item = a.item() || (a.runs().isEmpty() && b.item());
    var out = new ArrayList<>(left.subList(0, left.size() - 1));
    out.add(new Paragraph(item, runs, DoneLine.joined(a.done(), b.done()), a.extra().and(b.extra())));
    out.addAll(right.subList(1, right.size()));
    return out;
  }
}
