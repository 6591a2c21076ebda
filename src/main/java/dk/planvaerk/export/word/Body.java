package dk.planvaerk.export.word;

import dk.planvaerk.export.ExportedDocument;
import dk.planvaerk.export.PageNumbers;
import dk.planvaerk.export.Progress;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.printout.Printout.Block;
import java.io.OutputStream;
import java.util.Map;
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

  private Body(Xml xml, ExportedDocument document, Paper paper, Progress progress) {
    Printout printout = document.printout();
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

  /** Writes all; what it gives back are the addresses that it links to, each with the name of the reference. */
  static Map<String, String> write(ExportedDocument document, Paper paper, Progress progress, OutputStream out) {
    Printout printout = document.printout();
    try (var xml = new Xml(out, Namespace.W)) {
      xml.root("document", Namespace.R).open("body");
      var body = new Body(xml, document, paper, progress);
      for (int i = 0; i < printout.blocks().size(); i++) body.block(i);
      body.end(document.anchor());
      paper.write(xml);
      return xml.references();
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
        new FieldTable(xml, fields, paper).write();
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

  /** Without a paragraph between them two tables would become one. One above a new page is too low to begin another. */
  private void gapBelow(int table) {
    int next = table + 1;
    if (next == printout.blocks().size()) return;
    paragraphs.empty(printout.blocks().get(next) instanceof Printout.NewPage ? Style.END : Style.GAP);
  }

  /** The last paragraph, which nobody writes in: what a document is of is in no other so safe. */
  private void end(String anchor) {
    paragraphs.open(Style.END);
    bookmarks.document(anchor);
    xml.end();
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
