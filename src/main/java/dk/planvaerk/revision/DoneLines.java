package dk.planvaerk.revision;

import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs of a cell that became done by themselves, or open again; they are known by what they say. */
final class DoneLines {
  private DoneLines() {}

  static List<LineChange> between(Spot.InRow spot, Text before, Text after) {
    if (before.equals(after)) return List.of();
    List<String> was = done(before);
    List<String> is = done(after);
    var out = new ArrayList<LineChange>();
    without(is, was).forEach(t -> out.add(new LineChange(spot, t, true)));
    List<String> open = new ArrayList<>(after.paragraphs().stream().filter(p -> p.done() == null).map(Paragraph::plain).toList());
    without(was, is).stream().filter(open::remove).forEach(t -> out.add(new LineChange(spot, t, false)));
    return out;
  }

  private static List<String> done(Text text) {
    return text.paragraphs().stream().filter(p -> p.done() != null).map(Paragraph::plain).toList();
  }

  private static List<String> without(List<String> all, List<String> some) {
    var left = new ArrayList<>(all);
    some.forEach(left::remove);
    return left;
  }
}
