package dk.planvaerk.ui.editor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Characters that are drawn alike.
 *
 * @param ink style class of the mark on them; empty for none
 */
record Inked(Segment segment, String ink) {
  /** What is drawn in a chunk, cut where marks on its letters begin and end. Spaces at the end of a line have none. */
  static List<Inked> of(Chunk chunk, List<Mark> marks) {
    List<Mark> letters = marks.stream().filter(m -> m.form() == Mark.Form.LETTERS).toList();
    if (letters.isEmpty()) return chunk.segments().stream().map(s -> new Inked(s, "")).toList();
    String[] inks = inks(chunk, letters);
    var out = new ArrayList<Inked>();
    int at = 0;
    for (Segment s : chunk.segments()) {
      int end = at + s.text().length();
      for (int from = at; from < end; ) {
        int to = from + 1;
        while (to < end && inks[to].equals(inks[from])) to++;
        out.add(new Inked(new Segment(s.text().substring(from - at, to - at), s.look()), inks[from]));
        from = to;
      }
      at = end;
    }
    return out;
  }

  /** The ink of each drawn character; that of a hyphen is the one before it. */
  private static String[] inks(Chunk chunk, List<Mark> marks) {
    var text = new StringBuilder();
    chunk.segments().forEach(s -> text.append(s.text()));
    var out = new String[text.length()];
    Arrays.fill(out, "");
    for (int i = 0; i < chunk.lines().size(); i++) {
      Line line = chunk.lines().get(i);
      int begin = chunk.drawn(i, line.from());
      int end = begin + line.length();
      while (end > begin && text.charAt(end - 1) == ' ') end--;
      for (Mark mark : marks) {
        int from = Math.max(0, mark.from() - line.from());
        int to = Math.min(end - begin, mark.to() - line.from());
        for (int at = from; at < to; at++) out[begin + at] = mark.styleClass();
      }
      int hyphen = begin + line.length();
      if (line.hyphen() && hyphen > begin) out[hyphen] = out[hyphen - 1];
    }
    return out;
  }
}
