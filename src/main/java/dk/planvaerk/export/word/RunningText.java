package dk.planvaerk.export.word;

import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.Printout;
import java.util.List;

/** Writes running text: headings, paragraphs and lists. */
final class RunningText {
  /** The list of the template's numbering that has the bullets of running text. */
  private static final int BULLETS = 2;
  /** Between the bar and the text, in points. */
  private static final int BAR_SPACE = 6;
  /** A line that is longer than this is hard to follow back. */
  private static final int LONGEST_LINE = 9638;

  private final Xml xml;
  private final Paragraphs paragraphs;
  private final Bookmarks bookmarks;
  private final int spare;
  private boolean top;
  private boolean newPage;

  /**
   * Running text.
   *
   * @param width of what is written on a page
   */
  RunningText(Xml xml, Bookmarks bookmarks, int width) {
    this.xml = xml;
    this.paragraphs = new Paragraphs(xml);
    this.bookmarks = bookmarks;
    this.spare = Math.max(0, width - LONGEST_LINE);
  }

  /** Whether the next paragraph stands first on the first page. */
  void atTop(boolean is) {
    top = is;
  }

  /** The next paragraph begins a page. */
  void newPage() {
    newPage = true;
  }

  /** Whether a page is to begin; whoever asks begins it. */
  boolean takeNewPage() {
    boolean is = newPage;
    newPage = false;
    return is;
  }

  void title(List<PrintedParagraph> text) {
    for (PrintedParagraph paragraph : text) paragraph(Style.DOCUMENT_TITLE, paragraph, false, "", "");
  }

  void heading(Printout.Heading heading) {
    boolean listed = !heading.anchor().isEmpty();
    paragraph(listed ? Style.heading(heading.level()) : Style.subheading(heading.level()), heading.line(), false,
        heading.anchor(), heading.anchor());
  }

  /** Paragraphs; one that leads to a list stands on the same page as its first item. */
  void prose(List<PrintedParagraph> text, String anchor) {
    for (int i = 0; i < text.size(); i++) {
      PrintedParagraph paragraph = text.get(i);
      boolean leads = !paragraph.item() && i + 1 < text.size() && text.get(i + 1).item();
      paragraph(paragraph.item() ? Style.ITEM : Style.PROSE, paragraph, leads, i == 0 ? anchor : "",
          i == text.size() - 1 ? anchor : "");
    }
  }

  private void paragraph(Style style, PrintedParagraph paragraph, boolean keepNext, String begins, String ends) {
    xml.open("p").open("pPr").val("pStyle", style.id());
    if (keepNext) xml.leaf("keepNext");
    boolean first = takeNewPage();
    if (first) xml.leaf("pageBreakBefore");
    if (paragraph.item()) xml.open("numPr").val("ilvl", 0).val("numId", BULLETS).end();
    if (paragraph.bar()) {
      xml.open("pBdr").val("left", "single").attr("sz", Paragraphs.BAR).attr("space", BAR_SPACE).attr("color", Style.GREEN).end();
    }
    paragraphs.direction(paragraph);
    // What stands first on a page begins at the margin; Word sees to it only where it has made the page itself.
    if (top || first) xml.leaf("spacing").attr("before", 0);
    top = false;
    if (spare > 0) xml.leaf("ind").attr("right", spare);
    paragraphs.bulletLook(paragraph);
    xml.end();
    bookmarks.begin(begins);
    paragraphs.runs(paragraph);
    bookmarks.end(ends);
    xml.end();
  }
}
