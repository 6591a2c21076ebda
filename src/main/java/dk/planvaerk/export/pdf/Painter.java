package dk.planvaerk.export.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * Draws boxes on the current page. Everything drawn belongs to an element of the tree for screen readers, or is
 * marked as something that only the eye needs.
 */
final class Painter {
  static final PdfName ARTIFACT = new PdfName("Artifact");
  /** Of what stands on a page only because another has ended. */
  private static final PdfDictionary PAGINATION = pagination();
  static final Color FRAME = new Color(0x808080);
  /** Between the steps of a group. */
  private static final Color INNER = new Color(0xC8C8C8);
  static final float FRAME_WIDTH = 0.5f;
  private static final float BAR_WIDTH = 1;
  /** Between a bar and the text. */
  private static final float BAR_AIR = 2;
  /** The same in the margin of the page. */
  private static final float BAR_OUTSIDE = 6;
  private static final float DOT = 0.8f;
  private static final float BETWEEN_DOTS = 3.2f;

  private final PdfContentByte content;
  private final Letters letters;
  private final Ink ink;

  Painter(PdfContentByte content, Letters letters) {
    this.content = content;
    this.letters = letters;
    this.ink = new Ink(content);
  }

  /**
   * Where a box is drawn.
   *
   * @param top of its frame
   * @param height of its frame
   * @param innerAbove whether the line above is one inside a group
   * @param innerBelow whether the line below is
   */
  record Place(float top, float height, boolean innerAbove, boolean innerBelow) {
    Place(float top, float height) {
      this(top, height, false, false);
    }
  }

  /** Draws the frame of a box and some of its lines. */
  void draw(Box box, Place place, int from, int to) {
    frame(box, place);
    float y = place.top() - box.style().padding();
    int at = from;
    while (at < to) {
      BoxLine first = box.lines().get(at);
      if (at > from) y -= box.style().gap();
      int end = at + 1;
      while (end < to && box.lines().get(end).paragraph() == first.paragraph()) end++;
      paragraph(box, box.lines().subList(at, end), y, box.leads(at));
      y -= (end - at) * box.style().leading();
      at = end;
    }
  }

  private void frame(Box box, Place place) {
    if (!box.style().framed()) return;
    float bottom = place.top() - place.height();
    content.beginMarkedContentSequence(ARTIFACT);
    content.saveState();
    content.setLineWidth(FRAME_WIDTH);
    if (box.style().fill() != null) {
      content.setColorFill(box.style().fill());
      content.rectangle(box.left(), bottom, box.right() - box.left(), place.height());
      content.fill();
    }
    if (place.innerAbove() || place.innerBelow()) {
      content.setColorStroke(INNER);
      if (place.innerAbove()) line(box.left(), place.top(), box.right(), place.top());
      if (place.innerBelow()) line(box.left(), bottom, box.right(), bottom);
      content.stroke();
    }
    content.setColorStroke(FRAME);
    if (!place.innerAbove()) line(box.left(), place.top(), box.right(), place.top());
    if (!place.innerBelow()) line(box.left(), bottom, box.right(), bottom);
    line(box.left(), place.top(), box.left(), bottom);
    line(box.right(), place.top(), box.right(), bottom);
    content.stroke();
    content.restoreState();
    content.endMarkedContentSequence();
  }

  private void line(float x, float y, float toX, float toY) {
    content.moveTo(x, y);
    content.lineTo(toX, toY);
  }

  private void paragraph(Box box, List<BoxLine> lines, float top, boolean leads) {
    BoxLine first = lines.getFirst();
    TextTags tags = first.again() ? null : box.tags();
    if (first.bar()) bar(box, lines.size(), top);
    if (first.item() && first.first()) {
      begin(tags == null ? null : tags.label(first.paragraph()));
      bullet(box, first, top);
      content.endMarkedContentSequence();
    }
    if (lines.stream().allMatch(BoxLine::isEmpty)) return;
    List<Ink.PlacedLine> text = placed(box, lines, top);
    if (leads && tags != null && tags.mayLead()) {
      for (Passage passage : Passage.of(text)) passage(box, first, tags, passage);
      return;
    }
    begin(tags == null ? null : first.item() ? tags.body(first.paragraph()) : tags.paragraph(first.paragraph()));
    ink.shade(text);
    ink.draw(text);
    content.endMarkedContentSequence();
  }

  /** In a paragraph with links each passage is an element of its own. */
  private void passage(Box box, BoxLine line, TextTags tags, Passage passage) {
    String target = passage.target();
    PdfStructureElement element = tags.part(line.paragraph(), line.item(), target != null);
    begin(element);
    ink.shade(passage.lines());
    ink.draw(passage.lines());
    content.endMarkedContentSequence();
    if (target == null) return;
    for (Ink.PlacedLine part : passage.lines()) {
      float below = part.y() - (box.style().leading() - box.style().ascent());
      var place = new Rectangle(part.left(), below, part.left() + part.line().width(), part.y() + box.style().ascent());
      Links.add(content.getPdfWriter(), element, target, place);
    }
  }

  /** In the padding of the frame, or in that of the page where there is none, beside all lines of a paragraph. */
  private void bar(Box box, int lines, float top) {
    float x = box.style().framed() ? left(box) - BAR_AIR - BAR_WIDTH / 2 : Math.max(BAR_WIDTH, box.left() - BAR_OUTSIDE - BAR_WIDTH / 2);
    content.beginMarkedContentSequence(ARTIFACT);
    content.saveState();
    content.setLineWidth(BAR_WIDTH);
    content.setColorStroke(Ink.ADDED);
    line(x, top, x, top - lines * box.style().leading());
    content.stroke();
    content.restoreState();
    content.endMarkedContentSequence();
  }

  /** Dots that lead the eye from one thing on a line to the next. */
  void dots(float from, float to, float y) {
    if (to <= from) return;
    content.beginMarkedContentSequence(ARTIFACT);
    content.saveState();
    content.setLineWidth(DOT);
    content.setColorStroke(FRAME);
    content.setLineCap(PdfContentByte.LINE_CAP_ROUND);
    content.setLineDash(0, BETWEEN_DOTS, 0);
    // From the right, so that the dots of all lines stand below each other.
    line(to, y + DOT / 2, from, y + DOT / 2);
    content.stroke();
    content.restoreState();
    content.endMarkedContentSequence();
  }

  private void begin(@Nullable PdfStructureElement tag) {
    if (tag == null) {
      content.beginMarkedContentSequence(ARTIFACT, PAGINATION, true);
    } else {
      content.beginMarkedContentSequence(tag);
    }
  }

  private void bullet(Box box, BoxLine line, float top) {
    Look look = line.line().pieces().stream().map(Piece::look).filter(l -> !l.own()).findFirst().map(Look::open)
        .orElseGet(() -> Look.plain(box.style().size()));
    Line bullet = Line.of(List.of(letters.bullet(look)));
    ink.draw(List.of(new Ink.PlacedLine(bullet, left(box), top - box.style().ascent())));
  }

  private static List<Ink.PlacedLine> placed(Box box, List<BoxLine> lines, float top) {
    BoxStyle style = box.style();
    var placed = new ArrayList<Ink.PlacedLine>();
    float y = top - style.ascent();
    for (BoxLine line : lines) {
      float indent = line.item() ? style.indent() : 0;
      float left = line.right() ? box.right() - style.side() - line.line().width() : left(box) + indent;
      placed.add(new Ink.PlacedLine(line.line(), left, y));
      y -= style.leading();
    }
    return placed;
  }

  private static PdfDictionary pagination() {
    var of = new PdfDictionary();
    of.put(PdfName.TYPE, new PdfName("Pagination"));
    return of;
  }

  private static float left(Box box) {
    return box.left() + box.style().side();
  }
}
