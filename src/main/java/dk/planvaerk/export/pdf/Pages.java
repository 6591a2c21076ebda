package dk.planvaerk.export.pdf;

import dk.planvaerk.export.PageBreaks;
import dk.planvaerk.export.pdf.Painter.Place;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;

/** The pages one after the other, and how far the current one is written. */
final class Pages {
  private final Document document;
  private final PdfContentByte content;
  private final Paper paper;
  private final Painter painter;
  private final Footer footer;
  private List<Group> heading = List.of();
  private float y;
  private boolean fresh;

  Pages(Document document, PdfContentByte content, Paper paper, Painter painter, Footer footer) {
    this.document = document;
    this.content = content;
    this.paper = paper;
    this.painter = painter;
    this.footer = footer;
    begin();
  }

  Painter painter() {
    return painter;
  }

  /** Where the next thing begins. */
  float y() {
    return y;
  }

  /** Height that is left on this page. */
  float room() {
    return y - paper.bottom();
  }

  /** Height that the next page has. */
  float freshRoom() {
    return paper.writtenHeight() - headingHeight();
  }

  /** Whether a row goes to the next page rather than being divided, and has room there. */
  boolean isWholeRow(float height) {
    return PageBreaks.isLowRow(height, paper.writtenHeight()) && height <= freshRoom();
  }

  /** The same of a step. */
  boolean isWholeStep(float height) {
    return PageBreaks.isLowStep(height, paper.writtenHeight()) && height <= freshRoom();
  }

  /** Whether nothing stands on this page but what stands on each. */
  boolean isFresh() {
    return fresh;
  }

  /** Goes down by a height that has been written on. */
  void down(float height) {
    y -= height;
    fresh = false;
  }

  /** Leaves a space, but not at the top of a page. */
  void space(float height) {
    if (!fresh) y -= height;
  }

  void next() {
    document.newPage();
    begin();
    for (Group group : heading) {
      for (Box box : group.boxes()) painter.draw(box, new Place(y, group.height()), 0, box.lines().size());
      y -= group.height();
    }
  }

  /** From the next page on these stand at the top of each. */
  void repeat(List<Group> groups) {
    heading = groups.stream().map(Group::untagged).toList();
    if (!PageBreaks.areRepeated(headingHeight(), paper.writtenHeight())) heading = List.of();
  }

  private float headingHeight() {
    return (float) heading.stream().mapToDouble(Group::height).sum();
  }

  private void begin() {
    y = paper.top();
    fresh = true;
    footer.draw(content, paper);
  }
}
