package dk.planvaerk.export.word;

import dk.planvaerk.export.PageNumbers;
import dk.planvaerk.export.Progress;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.printout.Printout.Block;
import java.io.OutputStream;
import java.util.stream.Stream;

/** Writes {@code word/document.xml}: the blocks of a printout from top to bottom. */
final class Body {
  private final Xml xml;
  private final Paragraphs paragraphs;
  private final Bookmarks bookmarks;
  private final RunningText text;
  private final Printout printout;
  private final boolean runningText;
  private final Paper paper;
  private final int width;
  private final Progress progress;

  private Body(Xml xml, Printout printout, Paper paper, Progress progress) {
    this.xml = xml;
    this.paragraphs = new Paragraphs(xml);
    this.bookmarks = new Bookmarks(xml);
    this.paper = paper;
    this.width = paper.textWidth();
    this.text = new RunningText(xml, bookmarks, width);
    this.printout = printout;
    this.runningText = printout.isRunningText();
    this.progress = progress;
  }

  static void write(Printout printout, Paper paper, Progress progress, OutputStream out) {
    try (var xml = new Xml(out, Namespace.W)) {
      xml.root("document", Namespace.R).open("body");
      var body = new Body(xml, printout, paper, progress);
      for (int i = 0; i < printout.blocks().size(); i++) body.block(i);
      paper.write(xml);
    }
  }

  private void block(int index) {
    Block block = printout.blocks().get(index);
    text.atTop(index == 0);
    switch (block) {
      case Printout.Title(var title) when runningText -> text.title(title);
      case Printout.Title(var title) -> paragraphs.write(Style.TITLE, title);
      case Printout.Line line -> line(line);
      case Printout.Legend(var legend) -> paragraphs.write(Style.LEGEND, legend);
      case Printout.Contents(var heading) -> contents(heading);
      case Printout.Heading heading -> text.heading(heading);
      case Printout.Prose(var prose, var anchor) -> text.prose(prose, anchor);
      case Printout.NewPage() -> text.newPage();
      case Printout.Fields fields -> {
        new FieldTable(xml, fields, width).write();
        gapBelow(index);
      }
      case Printout.Table table -> {
        if (runningText) paragraphs.gapAbove(text.takeNewPage());
        new PlanTable(xml, bookmarks, table, paper, runningText).write(progress);
        gapBelow(index);
      }
    }
  }

  private void contents(String heading) {
    new ContentsField(xml, width).write(heading, printout.contents(), PageNumbers.reckoned(printout));
  }

  /** Without a paragraph between them two tables would become one. One at the end of a full page is too low to begin another. */
  private void gapBelow(int table) {
    int next = table + 1;
    boolean ends = next == printout.blocks().size() || printout.blocks().get(next) instanceof Printout.NewPage;
    paragraphs.empty(ends ? Style.END : Style.GAP);
  }

  private void line(Printout.Line line) {
    if (runningText && line.right().isEmpty()) {
      text.prose(line.left(), "");
      return;
    }
    for (int i = 0; i < Math.max(line.left().size(), line.right().size()); i++) {
      int at = i;
      boolean bar = Stream.of(line.left(), line.right()).anyMatch(side -> at < side.size() && side.get(at).bar());
      paragraphs.openWithRightEdge(runningText ? Style.PROSE : Style.LINE, width, bar);
      if (i < line.left().size()) paragraphs.runs(line.left().get(i));
      if (i < line.right().size()) right(line.right().get(i));
      xml.end();
    }
  }

  private void right(PrintedParagraph text) {
    paragraphs.tab();
    paragraphs.runs(text);
  }
}
