package dk.planvaerk.export.pdf;

import dk.planvaerk.export.ExportedDocument;
import dk.planvaerk.export.Progress;
import dk.planvaerk.language.Texts;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.printout.Printout.Block;
import java.io.IOException;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** A document being laid out on its pages. */
final class Edition {
  /** Below a heading that something else than text or a table follows. */
  private static final float SOMETHING = 40;

  private final Printout printout;
  private final boolean runningText;
  private final PdfFile file;
  private final Footer footer;
  private final Pages pages;
  private final ElementIds ids = new ElementIds();
  private final HeadLayout head;
  private final FieldsLayout fields;
  private final HeadingLayout headings;
  private final ContentsLayout contents;
  private final ProseLayout prose;
  private final TableLayout table;

  /**
   * A document without pages.
   *
   * @param places of the headings as far as they are known, by their anchors
   */
  Edition(ExportedDocument document, Letters letters, LineBreaker breaker, Map<String, HeadingPlace> places) throws IOException {
    this.printout = document.printout();
    this.runningText = printout.isRunningText();
    Texts texts = Texts.of(PdfExporter.class, Texts.language(printout.language()));
    this.footer = new Footer(printout.footer(), Paper.of(printout.page(), 0), letters, breaker, (n, all) -> texts.get("page.number", n, all));
    Paper paper = Paper.of(printout.page(), footer.height());
    this.file = new PdfFile(document, paper);
    PdfWriter writer = file.writer();
    PdfContentByte content = writer.getDirectContent();
    this.pages = new Pages(file.document(), content, paper, new Painter(content, letters), footer);
    var typesetter = new Typesetter(letters, breaker);
    var tree = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    ids.name(tree, document.anchor());
    var tags = new HeadingTags();
    var outline = new Outline(content.getRootOutline(), paper.left());
    this.head = new HeadLayout(tree, typesetter, pages, paper, tags, runningText);
    this.fields = new FieldsLayout(tree, typesetter, pages, paper);
    this.headings = new HeadingLayout(tree, typesetter, pages, paper, tags, ids, outline, writer::getPageNumber);
    this.contents = new ContentsLayout(tree, typesetter, pages, paper, content, headings, places);
    this.prose = new ProseLayout(tree, typesetter, pages, paper, headings, ids);
    this.table = new TableLayout(tree, typesetter, pages, paper, headings, ids, runningText,
        name -> outline.add(1, name, pages.y()));
    writer.setTabs(PdfName.S);
  }

  /** Draws all that is printed, and ends the document. */
  byte[] draw(Progress progress) throws IOException {
    for (Block block : printout.blocks()) draw(block, progress);
    headings.draw(0);
    footer.number();
    ids.write(file.writer());
    return file.finish();
  }

  private void draw(Block block, Progress progress) {
    if (!(block instanceof Printout.Prose || block instanceof Printout.Heading || block instanceof Printout.Table)) {
      headings.draw(SOMETHING);
    }
    switch (block) {
      case Printout.Title title -> head.title(title);
      case Printout.Line(var left, var right) when runningText && right.isEmpty() -> prose.draw(left, "");
      case Printout.Line line -> head.line(line);
      case Printout.Legend legend -> head.legend(legend);
      case Printout.Fields framed -> fields.draw(framed);
      case Printout.Contents(var heading) -> contents.draw(heading, printout.contents());
      case Printout.Heading heading -> headings.heading(heading);
      case Printout.Prose(var text, var anchor) -> prose.draw(text, anchor);
      case Printout.Table plan -> table.draw(plan, progress);
      case Printout.NewPage() -> {
        if (!pages.isFresh()) pages.next();
      }
    }
  }

  /** Where the headings have come to stand that have an anchor. */
  Map<String, HeadingPlace> places() {
    return headings.places();
  }
}
