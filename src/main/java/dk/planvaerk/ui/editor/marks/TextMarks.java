package dk.planvaerk.ui.editor.marks;

import dk.planvaerk.marking.CellMarks;
import dk.planvaerk.marking.Stretch;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Text;
import dk.planvaerk.ui.editor.text.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks on one text: its letters, a shade behind what is new, and bars beside the paragraphs where something is new
 * or otherwise, or went away.
 */
final class TextMarks {
  private TextMarks() {}

  static List<Mark> of(CellMarks marks, Text text) {
    var out = new ArrayList<Mark>();
    for (Stretch s : marks.stretches()) out.add(Mark.letters(s.from(), s.to(), ink(s)));
    int from = 0;
    for (String line : text.shown().split("\n", -1)) {
      int end = from + line.length();
      int ink = line.startsWith(Paragraph.BULLET) ? from + Paragraph.BULLET.length() : from;
      for (Stretch s : marks.stretches()) {
        if (s.added()) shade(Math.max(ink, s.from()), Math.min(end, s.to()), text.shown(), out);
      }
      if (marks.isChanged(from, end)) out.add(Mark.bar(from, end, "change-bar"));
      from = end + 1;
    }
    return out;
  }

  /** As on paper: neither bullets nor white space at its ends have a shade. */
  private static void shade(int from, int to, String shown, List<Mark> out) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(shown.charAt(begin))) begin++;
    while (begin < end && Character.isWhitespace(shown.charAt(end - 1))) end--;
    if (begin < end) out.add(Mark.behind(begin, end, "added-behind"));
  }

  private static String ink(Stretch s) {
    if (s.added()) return s.done() ? "mark-added-done" : "mark-added";
    return "mark-done";
  }
}
