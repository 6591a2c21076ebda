package dk.planvaerk.ui.editor.marks;

import dk.planvaerk.marking.CellMarks;
import dk.planvaerk.marking.Stretch;
import dk.planvaerk.plan.Text;
import dk.planvaerk.ui.editor.text.Mark;
import java.util.ArrayList;
import java.util.List;

/** The marks on one text: its letters, and bars beside the paragraphs where something is new, or went away. */
final class TextMarks {
  private TextMarks() {}

  static List<Mark> of(CellMarks marks, Text text) {
    var out = new ArrayList<Mark>();
    for (Stretch s : marks.stretches()) out.add(Mark.letters(s.from(), s.to(), ink(s)));
    int from = 0;
    int paragraph = 0;
    for (String line : text.shown().split("\n", -1)) {
      int begin = from;
      int end = from + line.length();
      boolean added = marks.stretches().stream().anyMatch(s -> s.added() && s.from() < end && begin < s.to());
      boolean changed = marks.isGone(paragraph) || marks.lines().containsKey(paragraph);
      paragraph++;
      if (added || changed) out.add(Mark.bar(begin, end, "change-bar"));
      from = end + 1;
    }
    return out;
  }

  private static String ink(Stretch s) {
    if (s.added()) return s.done() ? "mark-added-done" : "mark-added";
    return "mark-done";
  }
}
