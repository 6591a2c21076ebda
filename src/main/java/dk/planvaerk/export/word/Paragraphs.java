package dk.planvaerk.export.word;

import dk.planvaerk.plan.PlainText;
import dk.planvaerk.printout.Address;
import dk.planvaerk.printout.Direction;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.PrintedRun;
import java.util.List;
import java.util.Objects;

/** Writes paragraphs and their runs. */
final class Paragraphs {
  /** The list of the template's numbering that has the bullets. */
  private static final int BULLETS = 1;
  /** Width of the bar, in eighths of a point. */
  static final int BAR = 8;
  /** Between the bar and the text, in points. */
  private static final int BAR_SPACE = 2;
  private static final String NO_LANGUAGE = "zxx";

  private final Xml xml;

  Paragraphs(Xml xml) {
    this.xml = xml;
  }

  /** Whole paragraphs; an empty one where there is none, since a cell needs one. */
  void write(Style style, List<PrintedParagraph> text) {
    for (PrintedParagraph paragraph : text) {
      open(style, paragraph, false);
      runs(paragraph);
      xml.end();
    }
    if (text.isEmpty()) empty(style);
  }

  /** A paragraph of one run. */
  void write(Style style, String text) {
    open(style);
    run(text);
    xml.end();
  }

  void empty(Style style) {
    open(style);
    xml.end();
  }

  /**
   * A little white above a table, on the same page.
   *
   * @param newPage whether it begins one
   */
  void gapAbove(boolean newPage) {
    xml.open("p").open("pPr").val("pStyle", Style.GAP.id()).leaf("keepNext");
    if (newPage) xml.leaf("pageBreakBefore");
    xml.end().end();
  }

  /** Begins a paragraph; its runs and {@code xml.end()} are to follow. */
  void open(Style style) {
    xml.open("p").open("pPr").val("pStyle", style.id()).end();
  }

  /**
   * The same, with a bullet where it is an item.
   *
   * @param keepNext whether it stands on the page of the one behind it
   */
  void open(Style style, PrintedParagraph paragraph, boolean keepNext) {
    xml.open("p").open("pPr").val("pStyle", style.id());
    if (keepNext) xml.leaf("keepNext");
    if (paragraph.item()) {
      xml.open("numPr").val("ilvl", 0).val("numId", BULLETS).end();
    }
    if (paragraph.bar()) bar();
    direction(paragraph);
    bulletLook(paragraph);
    xml.end();
  }

  /** Begins a paragraph whose first tab leads to the right edge; a bar stands beside it in the margin. */
  void openWithRightEdge(Style style, int width, boolean bar) {
    xml.open("p").open("pPr").val("pStyle", style.id());
    if (bar) bar();
    xml.open("tabs").leaf("tab").attr("val", "right").attr("pos", width).end();
    xml.end();
  }

  void runs(PrintedParagraph paragraph) {
    Address within = null;
    for (Stretch stretch : Stretch.of(paragraph)) {
      Address of = stretch.target() == null ? null : stretch.address();
      if (!Objects.equals(of, within)) {
        if (within != null) xml.end();
        if (of != null) xml.open("hyperlink").attr(Namespace.R, "id", xml.reference(Objects.requireNonNull(of.target())));
        within = of;
      }
      run(stretch);
    }
    if (within != null) xml.end();
  }

  /** Words that are not the author's. */
  void run(String text) {
    run(new Stretch(text, PrintedRun.own(text), false, null));
  }

  void tab() {
    xml.open("r").leaf("tab").end();
  }

  private void run(Stretch stretch) {
    PrintedRun run = stretch.run();
    boolean turned = stretch.fromRight();
    xml.open("r");
    Style style = Style.of(run);
    if (style != null || run.bold() || run.italic() || run.done() || turned || stretch.address() != null) {
      xml.open("rPr");
      if (style != null) xml.val("rStyle", style.id());
      if (run.bold()) xml.leaf("b");
      if (run.bold() && turned) xml.leaf("bCs");
      if (run.italic()) xml.leaf("i");
      if (run.italic() && turned) xml.leaf("iCs");
      if (run.done()) xml.leaf("strike");
      // What Word does not proofread it does not hyphenate; LibreOffice has to be told that it is no language.
      if (stretch.address() != null) xml.leaf("noProof");
      if (turned) xml.leaf("rtl");
      if (stretch.address() != null) xml.val("lang", NO_LANGUAGE);
      else if (turned && stretch.language() != null) xml.leaf("lang").attr("bidi", stretch.language());
      xml.end();
    }
    text(stretch.text());
    xml.end();
  }

  /** That a paragraph is read from right to left, and stands at the right edge. */
  void direction(PrintedParagraph paragraph) {
    if (!paragraph.item() && Direction.isRightToLeft(paragraph.plain())) xml.leaf("bidi");
  }

  private void text(String text) {
    xml.open("t").attr(Namespace.XML, "space", "preserve").text(PlainText.line(text)).end();
  }

  /** In the padding of the cell or beside the line, with air on both sides. */
  private void bar() {
    xml.open("pBdr").val("left", "single").attr("sz", BAR).attr("space", BAR_SPACE).attr("color", Style.GREEN).end();
  }

  /** A bullet looks like the mark at the end of its paragraph: green where the item begins with something new. */
  void bulletLook(PrintedParagraph paragraph) {
    boolean green = paragraph.item() && paragraph.runs().stream().filter(r -> !r.own()).findFirst().filter(PrintedRun::added).isPresent();
    if (green) xml.open("rPr").val("color", Style.GREEN).end();
  }
}
