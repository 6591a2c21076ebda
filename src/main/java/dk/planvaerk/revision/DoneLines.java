package dk.planvaerk.revision;

import dk.planvaerk.plan.DoneLine;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the paragraphs of a cell that became done by themselves, open again, or done at another time; they are known by what they say. */
final class DoneLines {
  private DoneLines() {}

  static List<LineChange> between(Spot.InRow spot, Text before, Text after) {
    if (before.equals(after)) return List.of();
    List<String> was = done(before);
    List<String> is = done(after);
    var out = new ArrayList<LineChange>();
    without(is, was).forEach(t -> out.add(new LineChange(spot, t, true, dates(after).getOrDefault(t, ""), null)));
    dates(before).forEach((t, date) -> {
      String now = dates(after).get(t);
      if (now != null && !now.equals(date)) out.add(new LineChange(spot, t, true, now, date));
    });
    List<String> open = new ArrayList<>(after.paragraphs().stream().filter(p -> p.done() == null).map(Paragraph::plain).toList());
    without(was, is).stream().filter(open::remove).forEach(t -> out.add(new LineChange(spot, t, false, "", null)));
    return out;
  }

  private static List<String> done(Text text) {
    return text.paragraphs().stream().filter(p -> p.done() != null).map(Paragraph::plain).toList();
  }

  /** When each that is done was finished; of several that say the same, the first. */
  private static Map<String, String> dates(Text text) {
    var out = new LinkedHashMap<String, String>();
    for (Paragraph p : text.paragraphs()) {
      DoneLine done = p.done();
      if (done != null) out.putIfAbsent(p.plain(), done.date());
    }
    return out;
  }

  private static List<String> without(List<String> all, List<String> some) {
    var left = new ArrayList<>(all);
    some.forEach(left::remove);
    return left;
  }
}
