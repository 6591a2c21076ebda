package dk.planvaerk.printout;

import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.printout.Printout.Block;
import java.util.ArrayList;
import java.util.List;

/** Prints the guide of a kind, on a page of its own. */
final class GuidePrinter {
  private static final String HEADING = "# ";

  private final List<Block> out = new ArrayList<>();
  private final List<PrintedParagraph> prose = new ArrayList<>();

  private GuidePrinter() {}

  /**
   * The guide's blocks; none where it is empty.
   *
   * @param lines of which one that begins with "# " is a heading and one that begins with a bullet an item
   */
  static List<Block> blocks(List<String> lines) {
    var printer = new GuidePrinter();
    lines.stream().filter(l -> !l.isBlank()).forEach(printer::line);
    printer.endProse();
    if (!printer.out.isEmpty()) printer.out.addFirst(new Printout.NewPage());
    return printer.out;
  }

  private void line(String line) {
    if (line.startsWith(HEADING)) {
      endProse();
      // The first one is the guide's title.
      out.add(new Printout.Heading(out.isEmpty() ? 1 : 2, "", List.of(paragraph(false, line.substring(HEADING.length()))), ""));
    } else if (line.startsWith(Paragraph.BULLET)) {
      prose.add(paragraph(true, line.substring(Paragraph.BULLET.length())));
    } else {
      prose.add(paragraph(false, line));
    }
  }

  private void endProse() {
    if (prose.isEmpty()) return;
    out.add(new Printout.Prose(List.copyOf(prose), ""));
    prose.clear();
  }

  private static PrintedParagraph paragraph(boolean item, String text) {
    return new PrintedParagraph(item, List.of(PrintedRun.own(text)));
  }
}
