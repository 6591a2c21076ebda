package dk.planvaerk.export.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * Draws boxes on the current page. Everything drawn belongs to an element of the tree for screen readers, or is
 * marked as something that only the eye needs.
 */
final class Painter {
  static final PdfName ARTIFACT = new PdfName("Artifact");
  static final Color FRAME = new Color(0x808080);
  static final float FRAME_WIDTH = 0.5f;

  private final PdfContentByte content;
  private final Letters letters;
  private final Ink ink;

  Painter(PdfContentByte content, Letters letters) {
    this.content = content;
    this.letters = letters;
    this.ink = new Ink(content, letters);
  }

  /**
   * Draws the frame of a box and some of its lines.
   *
   * @param top of the frame
   * @param height of the frame
   */
  void draw(Box box, float top, float height, int from, int to) {
    frame(box, top, height);
    float y = top - box.style().padding();
    int at = from;
    while (at < to) {
      BoxLine first = box.lines().get(at);
      if (at > from) y -= box.style().gap();
      int end = at + 1;
      while (end < to && box.lines().get(end).paragraph() == first.paragraph()) end++;
      paragraph(box, box.lines().subList(at, end), y);
      y -= (end - at) * box.style().leading();
      at = end;
    }
  }

  private void frame(Box box, float top, float height) {
    if (!box.style().framed()) return;
    content.beginMarkedContentSequence(ARTIFACT);
    content.saveState();
    content.setColorStroke(FRAME);
    content.setLineWidth(FRAME_WIDTH);
    content.rectangle(box.left(), top - height, box.right() - box.left(), height);
    if (box.style().fill() == null) {
      content.stroke();
    } else {
      content.setColorFill(box.style().fill());
      content.fillStroke();
    }
    content.restoreState();
    content.endMarkedContentSequence();
  }

  private void paragraph(Box box, List<BoxLine> lines, float top) {
    BoxLine first = lines.getFirst();
    TextTags tags = box.tags();
    if (first.item() && first.first()) {
      begin(tags == null ? null : tags.label(first.paragraph()));
      bullet(box, first, top);
      content.endMarkedContentSequence();
    }
    if (lines.stream().allMatch(BoxLine::isEmpty)) return;
    begin(tags == null ? null : first.item() ? tags.body(first.paragraph()) : tags.paragraph(first.paragraph()));
    text(box, lines, top);
    content.endMarkedContentSequence();
  }

  private void begin(@Nullable PdfStructureElement tag) {
    if (tag == null) {
      content.beginMarkedContentSequence(ARTIFACT);
    } else {
      content.beginMarkedContentSequence(tag);
    }
  }

  private void bullet(Box box, BoxLine line, float top) {
    Look look = line.isEmpty() ? Look.plain(box.style().size()) : line.line().pieces().getFirst().look().open();
    Line bullet = Line.of(List.of(letters.bullet(look)));
    ink.draw(List.of(new Ink.PlacedLine(bullet, left(box), top - box.style().ascent())));
  }

  private void text(Box box, List<BoxLine> lines, float top) {
    BoxStyle style = box.style();
    var placed = new ArrayList<Ink.PlacedLine>();
    float y = top - style.ascent();
    for (BoxLine line : lines) {
      float indent = line.item() ? style.indent() : 0;
      float left = style.right() ? box.right() - style.padding() - line.line().width() : left(box) + indent;
      placed.add(new Ink.PlacedLine(line.line(), left, y));
      y -= style.leading();
    }
    ink.draw(placed);
  }

  private static float left(Box box) {
    return box.left() + box.style().padding();
  }
}
