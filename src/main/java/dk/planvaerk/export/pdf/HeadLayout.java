package dk.planvaerk.export.pdf;

import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.PrintedRun;
import dk.planvaerk.printout.Printout;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;

/** Lays out what stands above the table without a frame: titles, lines of running text, the legend. */
final class HeadLayout {
  private static final float BELOW_TITLE = 8;
  private static final float ABOVE_TEXT_TITLE = 14;
  /** The text has some white above it. */
  private static final float BELOW_TEXT_TITLE = 4;
  private static final float BELOW_LINE = 4;
  private static final float BELOW_LEGEND = 6;
  /** Between the two texts of a line. */
  private static final float BETWEEN = 12;

  private final PdfStructureElement document;
  private final Typesetter typesetter;
  private final Pages pages;
  private final Paper paper;
  private final HeadingTags headings;
  private final boolean aboveText;

  /**
   * A layout.
   *
   * @param aboveText whether running text follows, which is larger than what stands in a table
   */
  HeadLayout(
      PdfStructureElement document, Typesetter typesetter, Pages pages, Paper paper, HeadingTags headings, boolean aboveText) {
    this.document = document;
    this.typesetter = typesetter;
    this.pages = pages;
    this.paper = paper;
    this.headings = headings;
    this.aboveText = aboveText;
  }

  /** The first title is the document's, others are headings below it. */
  void title(Printout.Title title) {
    var tags = new TextTags(document, headings.title(title.text().stream().anyMatch(p -> !p.item() && !p.plain().isBlank())));
    if (aboveText) pages.space(ABOVE_TEXT_TITLE);
    BoxStyle style = aboveText ? BoxStyle.TEXT_TITLE : BoxStyle.TITLE;
    draw(typesetter.box(style, paper.left(), paper.right(), bold(title.text()), tags), aboveText ? BELOW_TEXT_TITLE : BELOW_TITLE);
  }

  void legend(Printout.Legend legend) {
    var tags = new TextTags(document, "P");
    draw(typesetter.box(BoxStyle.legend(paper), paper.left(), paper.right(), legend.text(), tags), BELOW_LEGEND);
  }

  /** The right text takes what it needs, but no more than half; the left one has the rest. */
  void line(Printout.Line line) {
    BoxStyle leftStyle = aboveText ? BoxStyle.PROSE : BoxStyle.line(paper, false);
    BoxStyle rightStyle = aboveText ? BoxStyle.PROSE_RIGHT : BoxStyle.line(paper, true);
    float half = paper.textWidth() / 2;
    // A hair more than it needs: the sum of widths is not exact.
    float need = typesetter.width(line.right(), rightStyle.size()) + 1;
    float between = paper.right() - Math.min(need, half);
    float leftEdge = line.right().isEmpty() ? paper.right() : between - BETWEEN;
    var boxes = new ArrayList<Box>();
    boxes.add(typesetter.box(leftStyle, paper.left(), leftEdge, line.left(), new TextTags(document, "P")));
    boxes.add(typesetter.box(rightStyle, between, paper.right(), line.right(), new TextTags(document, "P")));
    GroupFlow.draw(Group.of(boxes), pages);
    pages.space(BELOW_LINE);
  }

  private void draw(Box box, float below) {
    GroupFlow.draw(Group.of(List.of(box)), pages);
    pages.space(below);
  }

  static List<PrintedParagraph> bold(List<PrintedParagraph> text) {
    return text.stream()
        .map(p -> new PrintedParagraph(p.item(), p.bar(), p.runs().stream()
            .map(PrintedRun::inBold).toList()))
        .toList();
  }

  /** Text of the kind or the program, whose lines are paragraphs. */
  static List<PrintedParagraph> plain(String text) {
    return text.lines()
        .map(l -> new PrintedParagraph(false, List.of(PrintedRun.own(l))))
        .toList();
  }
}
