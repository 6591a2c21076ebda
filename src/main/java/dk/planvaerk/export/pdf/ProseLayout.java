package dk.planvaerk.export.pdf;

import dk.planvaerk.printout.PrintedParagraph;
import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;

/** Lays out running text: paragraphs and lists over the whole width. */
final class ProseLayout {
  private static final float ABOVE = 6;
  private static final float ABOVE_ITEM = 3;

  private final PdfStructureElement document;
  private final Typesetter typesetter;
  private final Pages pages;
  private final Paper paper;
  private final HeadingLayout headings;
  private final ElementIds ids;

  ProseLayout(PdfStructureElement document, Typesetter typesetter, Pages pages, Paper paper, HeadingLayout headings, ElementIds ids) {
    this.document = document;
    this.typesetter = typesetter;
    this.pages = pages;
    this.paper = paper;
    this.headings = headings;
    this.ids = ids;
  }

  /**
   * Draws paragraphs; one that leads to a list ends on the page of its first item.
   *
   * @param anchor of the place that they are the text of; may be empty
   */
  void draw(List<PrintedParagraph> text, String anchor) {
    PdfStructureElement parent = anchor.isEmpty() ? document : Tags.in(document, "Div");
    ids.name(parent, anchor);
    var tags = new TextTags(parent, "P");
    Box all = typesetter.box(BoxStyle.PROSE, paper.left(), paper.lineEnd(), text, tags);
    for (int i = 0; i < text.size(); i++) {
      Box paragraph = paragraph(all, i);
      if (i == 0) headings.draw(above(text.getFirst()) + TextFlow.beginning(paragraph));
      boolean leads = !text.get(i).item() && i + 1 < text.size() && text.get(i + 1).item();
      pages.space(above(text.get(i)));
      TextFlow.draw(paragraph, pages, leads ? ABOVE_ITEM + TextFlow.beginning(paragraph(all, i + 1)) : 0, () -> {});
    }
  }

  private static float above(PrintedParagraph paragraph) {
    return paragraph.item() ? ABOVE_ITEM : ABOVE;
  }

  private static Box paragraph(Box all, int paragraph) {
    List<BoxLine> lines = all.lines().stream().filter(l -> l.paragraph() == paragraph).toList();
    return new Box(all.style(), all.step(), all.left(), all.right(), lines, all.tags());
  }
}
