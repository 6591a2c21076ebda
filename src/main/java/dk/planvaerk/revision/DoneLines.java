package dk.planvaerk.revision;

import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the paragraphs of a cell that became done by themselves, open again, or done at another time; they are known by what they say. */
final class DoneLines {
  private record Finished(String words, String date) {}

  private DoneLines() {}

  /** Of several that say the same, those of one date are the same ones, and of the others the first is what the first was. */
  static List<LineChange> between(Spot.InRow spot, Text before, Text after) {
    if (before.equals(after)) return List.of();
    List<Finished> was = done(before);
    List<Finished> is = done(after);
    var out = new ArrayList<LineChange>();
    var dates = new ArrayList<LineChange>();
    List<Finished> gone = without(was, is);
    for (Finished now : without(is, was)) {
      Finished old = gone.stream().filter(g -> g.words().equals(now.words())).findFirst().orElse(null);
      if (old != null) gone.remove(old);
      (old == null ? out : dates).add(new LineChange(spot, now.words(), true, now.date(), old == null ? null : old.date()));
    }
    out.addAll(dates);
    List<String> open = new ArrayList<>(after.paragraphs().stream().filter(p -> p.done() == null).map(Paragraph::plain).toList());
    gone.stream().map(Finished::words).filter(open::remove).forEach(t -> out.add(new LineChange(spot, t, false, "", null)));
    return out;
  }

  private static List<Finished> done(Text text) {
    return text.paragraphs().stream()
        .flatMap(p -> Stream.ofNullable(p.done()).map(done -> new Finished(p.plain(), done.date()))).toList();
  }

  private static List<Finished> without(List<Finished> all, List<Finished> some) {
    var left = new ArrayList<>(all);
    some.forEach(left::remove);
    return left;
  }
}
