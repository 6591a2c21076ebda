package dk.planvaerk.ui.editor.text;

import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Text;

/** Numbers that refer to a heading: the caret passes over them and they go as wholes, for half of one would refer to nothing. */
final class Whole {
  private Whole() {}

  /** The place itself; where it is inside of a reference that one's beginning. */
  static int before(Text text, int place) {
    return edge(text, place, false);
  }

  /** The place itself; where it is inside of a reference that one's end. */
  static int after(Text text, int place) {
    return edge(text, place, true);
  }

  private static int edge(Text text, int place, boolean end) {
    int at = 0;
    for (Paragraph p : text.paragraphs()) {
      if (p.item()) at += Paragraph.BULLET.length();
      for (Run run : p.runs()) {
        int next = at + run.text().length();
        if (run.to() != null && at < place && place < next) return end ? next : at;
        at = next;
      }
      if (++at > place) return place;
    }
    return place;
  }
}
