package dk.planvaerk.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** The foot of each page: whose plan it is, and which page of how many. */
final class Footer {
  private static final float SIZE = BoxStyle.FOOTER.size();
  private static final float LEADING = BoxStyle.FOOTER.leading();
  /** Between the text and the rule above, and between the rule and the page. */
  private static final float AIR = 3;
  /** For the page number. */
  private static final float NUMBER_WIDTH = 120;
  private static final int MOST_LINES = 3;

  private final Letters letters;
  private final float lowest;
  private final List<Line> lines;
  private final BinaryOperator<String> numbering;
  private final List<PdfTemplate> numbers = new ArrayList<>();

  /**
   * A footer.
   *
   * @param paper without a footer
   * @param numbering what is said of a page: its number and how many there are
   */
  Footer(String text, Paper paper, Letters letters, LineBreaker breaker, BinaryOperator<String> numbering) {
    this.letters = letters;
    // In the middle of the lower margin, as in Word.
    this.lowest = paper.bottom() / 2;
    this.numbering = numbering;
    List<Line> all = breaker.lines(letters.signs(text, look()), paper.textWidth() - NUMBER_WIDTH);
    this.lines = all.subList(0, Math.min(all.size(), MOST_LINES));
  }

  private static Look look() {
    return Look.plain(SIZE);
  }

  /** How far it reaches up from the lower edge of the paper. */
  float height() {
    return rule() + AIR;
  }

  private float rule() {
    return lowest + lines.size() * LEADING + AIR;
  }

  /** Draws it on the current page; the number comes when all pages are known. */
  void draw(PdfContentByte content, Paper paper) {
    content.beginMarkedContentSequence(Painter.ARTIFACT);
    content.saveState();
    content.setColorStroke(Painter.FRAME);
    content.setLineWidth(Painter.FRAME_WIDTH);
    content.moveTo(paper.left(), rule());
    content.lineTo(paper.right(), rule());
    content.stroke();
    content.restoreState();
    float first = rule() - AIR - BoxStyle.FOOTER.ascent();
    var placed = new ArrayList<Ink.PlacedLine>();
    for (int i = 0; i < lines.size(); i++) {
      placed.add(new Ink.PlacedLine(lines.get(i), paper.left(), first - i * LEADING));
    }
    new Ink(content).draw(placed);
    PdfTemplate number = content.createTemplate(NUMBER_WIDTH, LEADING);
    content.addTemplate(number, paper.right() - NUMBER_WIDTH, first - LEADING + BoxStyle.FOOTER.ascent());
    numbers.add(number);
    content.endMarkedContentSequence();
  }

  /** Writes the numbers of all pages. */
  void number() {
    String all = Integer.toString(numbers.size());
    for (int i = 0; i < numbers.size(); i++) {
      Line line = Line.of(letters.signs(numbering.apply(Integer.toString(i + 1), all), look()));
      float baseline = LEADING - BoxStyle.FOOTER.ascent();
      new Ink(numbers.get(i)).draw(List.of(new Ink.PlacedLine(line, NUMBER_WIDTH - line.width(), baseline)));
    }
  }
}
