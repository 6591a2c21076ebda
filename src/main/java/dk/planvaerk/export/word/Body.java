package dk.planvaerk.export.word;

import dk.planvaerk.export.Progress;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.printout.Printout.Block;
import java.io.OutputStream;
import java.util.List;

/** Writes {@code word/document.xml}: the blocks of a printout from top to bottom. */
final class Body {
  private final Xml xml;
  private final Paragraphs paragraphs;
  private final int width;
  private final Progress progress;

  private Body(Xml xml, int width, Progress progress) {
    this.xml = xml;
    this.paragraphs = new Paragraphs(xml);
    this.width = width;
    this.progress = progress;
  }

  static void write(Printout printout, Paper paper, Progress progress, OutputStream out) {
    try (var xml = new Xml(out, Namespace.W)) {
      xml.root("document", Namespace.R).open("body");
      var body = new Body(xml, paper.textWidth(), progress);
      printout.blocks().forEach(body::block);
      paper.write(xml);
    }
  }

  private void block(Block block) {
    switch (block) {
      case Printout.Title(var text) -> paragraphs.write(Style.TITLE, text);
      case Printout.Line line -> line(line);
      case Printout.Legend(var text) -> paragraphs.write(Style.LEGEND, text);
      case Printout.Contents(var heading) -> { }
      case Printout.Heading heading -> paragraphs.write(Style.LINE, heading.numbered());
      case Printout.Prose(var text, var anchor) -> paragraphs.write(Style.LINE, text);
      case Printout.Fields fields -> {
        new FieldTable(xml, fields, width).write();
        gap();
      }
      case Printout.Table table -> {
        new PlanTable(xml, table, width).write(progress);
        gap();
      }
    }
  }

  /** Without a paragraph between them two tables would become one, and a body can't end with a table. */
  private void gap() {
    paragraphs.empty(Style.GAP);
  }

  private void line(Printout.Line line) {
    for (int i = 0; i < Math.max(line.left().size(), line.right().size()); i++) {
      paragraphs.openWithRightEdge(Style.LINE, width);
      if (i < line.left().size()) paragraphs.runs(line.left().get(i));
      if (i < line.right().size()) right(line.right(), i);
      xml.end();
    }
  }

  private void right(List<PrintedParagraph> text, int i) {
    paragraphs.tab();
    paragraphs.runs(text.get(i));
  }
}
