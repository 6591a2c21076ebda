package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What a cell shows.
 *
 * @param label the priority, bold on its own line above the text; may be empty
 * @param segments the text as it is shown, or the guide question of an empty cell
 */
record CellText(String label, List<Segment> segments) {
  /** Characters that look the same, line ends among them. */
  record Segment(String text, Look look) {}

  /** Looks and their style classes. */
  enum Look {
    PLAIN, BOLD, ITALIC, BOLD_ITALIC, GUIDE;

    String styleClass() {
      return switch (this) {
        case PLAIN -> "cell-plain";
        case BOLD -> "cell-bold";
        case ITALIC -> "cell-italic";
        case BOLD_ITALIC -> "cell-bold-italic";
        case GUIDE -> "cell-guide";
      };
    }

    boolean isBold() {
      return this == BOLD || this == BOLD_ITALIC;
    }

    boolean isItalic() {
      return this == ITALIC || this == BOLD_ITALIC;
    }

    private static Look of(Run run) {
      if (run.bold()) return run.italic() ? BOLD_ITALIC : BOLD;
      return run.italic() ? ITALIC : PLAIN;
    }
  }

  static CellText of(String label, Text text, String guide) {
    return new CellText(label, text.isEmpty() ? List.of(new Segment(guide, Look.GUIDE)) : segments(text));
  }

  boolean isGuide() {
    return segments.getFirst().look() == Look.GUIDE;
  }

  /** The characters of {@link Text#shown()}, cut where the look changes. */
  static List<Segment> segments(Text text) {
    var out = new ArrayList<Segment>();
    for (int i = 0; i < text.paragraphs().size(); i++) { // by index: two paragraphs may be one value
      Paragraph p = text.paragraphs().get(i);
      if (i > 0) add(out, "\n", Look.PLAIN);
      if (p.item()) add(out, Paragraph.BULLET, Look.PLAIN);
      for (Run run : p.runs()) add(out, run.text(), Look.of(run));
    }
    return List.copyOf(out);
  }

  private static void add(List<Segment> out, String text, Look look) {
    if (!out.isEmpty() && (out.getLast().look() == look || text.equals("\n"))) {
      Segment last = out.getLast();
      out.set(out.size() - 1, new Segment(last.text() + text, last.look()));
    } else {
      out.add(new Segment(text, look));
    }
  }
}
