package dk.planvaerk.ui.editor.marks;

import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.Segment.Kind;
import dk.planvaerk.ui.editor.text.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * A text together with what went away from it, to be looked at only.
 *
 * @param text both
 * @param gone what of it went away, from left to right, apart from each other
 */
public record ComparedText(Text text, List<Range> gone) {
  /** Characters of the text together with what went away. */
  public record Range(int from, int to) {}

  public ComparedText {
    gone = List.copyOf(gone);
  }

  /** A text from which nothing went away. */
  public static ComparedText of(Text text) {
    return new ComparedText(text, List.of());
  }

  /**
   * A text and what became of it.
   *
   * @param segments of its comparison with what it was: kept and added together are the text
   */
  public static ComparedText of(Text text, List<Segment> segments) {
    var all = new StringBuilder();
    var gone = new ArrayList<Range>();
    for (Segment s : segments) {
      if (s.kind() == Kind.REMOVED) gone.add(new Range(all.length(), all.length() + s.text().length()));
      all.append(s.text());
    }
    Text together = Text.of(all.toString());
    if (gone.isEmpty() || !together.shown().contentEquals(all)) return of(text);
    return new ComparedText(together, gone).looking(text);
  }

  /** With the bold and italic letters of the text. */
  private ComparedText looking(Text like) {
    Text out = text;
    int start = 0;
    for (Paragraph p : like.paragraphs()) {
      int at = start + (p.item() ? Paragraph.BULLET.length() : 0);
      for (Run run : p.runs()) {
        int from = fromText(at);
        int to = fromTextEnd(at + run.text().length());
        if (run.bold()) out = out.bold(from, to, true);
        if (run.italic()) out = out.italic(from, to, true);
        at += run.text().length();
      }
      start = at + 1;
    }
    return new ComparedText(out, gone);
  }

  /** Where a place of the text is; behind what went away there. */
  public int fromText(int place) {
    int at = place;
    for (Range r : gone) {
      if (r.from() > at) break;
      at += r.to() - r.from();
    }
    return at;
  }

  private int fromTextEnd(int place) {
    int at = place;
    for (Range r : gone) {
      if (r.from() >= at) break;
      at += r.to() - r.from();
    }
    return at;
  }

  /** The place of the text at a place of both; of what went away, where it stood. */
  public int toText(int place) {
    int at = place;
    for (Range r : gone.reversed()) {
      if (at >= r.to()) at -= r.to() - r.from();
      else if (at > r.from()) at = r.from();
    }
    return at;
  }

  /** A mark on the text as one on both; it goes over what went away in the midst of it unless it is on letters. */
  public List<Mark> marks(Mark of) {
    if (gone.isEmpty()) return List.of(of);
    int from = fromText(of.from());
    int to = of.to() == of.from() ? from : fromTextEnd(of.to());
    if (of.form() == Mark.Form.BAR) return List.of(of.at(fromTextEnd(of.from()), fromText(of.to())));
    var out = new ArrayList<Mark>();
    for (Range r : gone) {
      if (r.to() <= from || r.from() >= to) continue;
      if (r.from() > from) out.add(of.at(from, r.from()));
      from = r.to();
    }
    out.add(of.at(from, to));
    return out;
  }

  /** Whether a part of both has something in it that went away. */
  public boolean isGone(int from, int to) {
    return gone.stream().anyMatch(r -> r.from() < to && from < r.to());
  }

  /** The marks on what went away. */
  public List<Mark> goneMarks() {
    var out = new ArrayList<Mark>();
    for (Range r : gone) {
      out.add(Mark.letters(r.from(), r.to(), "mark-gone"));
      out.add(Mark.behind(r.from(), r.to(), "gone-behind"));
      out.add(Mark.through(r.from(), r.to(), "gone-line"));
    }
    return out;
  }
}
