package dk.planvaerk.export.pdf;

import dk.planvaerk.printout.Direction;
import dk.planvaerk.printout.PrintedParagraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets paragraphs into boxes. Safe for several threads. */
final class Typesetter {
  private final Letters letters;
  private final LineBreaker breaker;

  Typesetter(Letters letters, LineBreaker breaker) {
    this.letters = letters;
    this.breaker = breaker;
  }

  /** A box of a group's only step. */
  Box box(BoxStyle style, float left, float right, List<PrintedParagraph> text, @Nullable TextTags tags) {
    return new Box(style, 0, left, right, lines(style, left, right, text), tags);
  }

  /** The lines of a box. */
  List<BoxLine> lines(BoxStyle style, float left, float right, List<PrintedParagraph> text) {
    var lines = new ArrayList<BoxLine>();
    for (int i = 0; i < text.size(); i++) {
      PrintedParagraph paragraph = text.get(i);
      float inside = right - left - 2 * style.side() - (paragraph.item() ? style.indent() : 0);
      boolean first = true;
      boolean atRight = style.right() || (!paragraph.item() && Direction.isRightToLeft(paragraph.plain()));
      for (Line line : breaker.lines(letters.signs(paragraph, style.size()), inside)) {
        lines.add(new BoxLine(line, i, paragraph.item(), paragraph.bar(), first, atRight));
        first = false;
      }
    }
    return lines;
  }

  /** How wide text is on one line. */
  float width(List<PrintedParagraph> text, float size) {
    return (float) text.stream()
        .mapToDouble(p -> letters.signs(p, size).stream().mapToDouble(Sign::width).sum())
        .max()
        .orElse(0);
  }
}
