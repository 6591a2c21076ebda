package dk.planvaerk.ui.editor.text;

import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph as it is to be shown, before it is broken into lines.
 *
 * @param item whether it stands behind a bullet, which is not among its characters
 */
public record Passage(boolean item, List<Segment> segments) {
  public Passage {
    segments = List.copyOf(segments);
  }

  /** The paragraphs of a text; at least one. */
  public static List<Passage> of(Text text) {
    if (text.isEmpty()) return List.of(new Passage(false, List.of()));
    return text.paragraphs().stream().map(Passage::of).toList();
  }

  /** One paragraph of a single look. */
  public static List<Passage> of(String line, Look look) {
    return List.of(new Passage(false, List.of(new Segment(line, look))));
  }

  private static Passage of(Paragraph p) {
    var out = new ArrayList<Segment>();
    p.runs().forEach(r -> add(out, new Segment(r.text(), Look.of(r))));
    return new Passage(p.item(), out);
  }

  /** Adds characters to those before them if they look alike. */
  static void add(List<Segment> to, Segment next) {
    if (next.text().isEmpty()) return;
    if (!to.isEmpty() && to.getLast().look() == next.look()) {
      to.add(new Segment(to.removeLast().text() + next.text(), next.look()));
    } else {
      to.add(next);
    }
  }

  /** The characters without the bullet. */
  String characters() {
    if (segments.size() == 1) return segments.getFirst().text();
    var all = new StringBuilder();
    segments.forEach(s -> all.append(s.text()));
    return all.toString();
  }

  /** What stands between two places, in its looks. */
  List<Segment> between(int from, int to) {
    var out = new ArrayList<Segment>();
    int at = 0;
    for (Segment s : segments) {
      int begin = Math.max(from, at);
      int end = Math.min(to, at + s.text().length());
      if (begin < end) out.add(new Segment(s.text().substring(begin - at, end - at), s.look()));
      at += s.text().length();
      if (at >= to) break;
    }
    return out;
  }
}
