package dk.planvaerk.export.pdf;

import com.google.auto.service.AutoService;
import dk.planvaerk.export.ExportedDocument;
import dk.planvaerk.export.Exporter;
import dk.planvaerk.export.Progress;
import dk.planvaerk.hyphenation.Hyphenation;
import dk.planvaerk.language.Texts;
import dk.planvaerk.printout.Printout;
import dk.planvaerk.printout.Printout.Block;
import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a printout as PDF: PDF/UA-1 and PDF/A-2a, and PDF/A-3a with the plan inside. */
@AutoService(Exporter.class)
public final class PdfExporter implements Exporter {
  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public String name() {
    return "PDF";
  }

  @Override
  public void write(ExportedDocument document, OutputStream out, Progress progress) throws IOException {
    out.write(bytes(document, progress));
  }

  private static byte[] bytes(ExportedDocument document, Progress progress) throws IOException {
    Printout printout = document.printout();
    var letters = new Letters();
    var breaker = new LineBreaker(letters, Hyphenation.of(printout.language()));
    Texts texts = Texts.of(PdfExporter.class, Texts.language(printout.language()));
    float textWidth = Paper.of(printout.page(), 0).textWidth();
    var footer = new Footer(printout.footer(), textWidth, letters, breaker, (n, all) -> texts.get("page.number", n, all));
    Paper paper = Paper.of(printout.page(), footer.height());
    var file = new PdfFile(document, paper);
    PdfContentByte content = file.writer().getDirectContent();
    var pages = new Pages(file.document(), content, paper, new Painter(content, letters), footer);
    draw(printout, file.writer(), paper, new Typesetter(letters, breaker), pages, progress);
    footer.number();
    return file.finish();
  }

  private static void draw(
      Printout printout, PdfWriter writer, Paper paper, Typesetter typesetter, Pages pages, Progress progress) {
    var document = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    var head = new HeadLayout(document, typesetter, pages, paper);
    var fields = new FieldsLayout(document, typesetter, pages, paper);
    var table = new TableLayout(document, typesetter, pages, paper, name -> entry(writer, paper, pages, name));
    for (Block block : printout.blocks()) {
      switch (block) {
        case Printout.Title title -> head.title(title);
        case Printout.Line line -> head.line(line);
        case Printout.Legend legend -> head.legend(legend);
        case Printout.Contents contents -> { }
        case Printout.Heading heading -> head.legend(new Printout.Legend(heading.numbered()));
        case Printout.Prose prose -> head.legend(new Printout.Legend(prose.text()));
        case Printout.Fields framed -> fields.draw(framed);
        case Printout.Table plan -> table.draw(plan, progress);
      }
    }
  }

  /** An entry of the list of contents that leads to where the next thing begins. */
  private static void entry(PdfWriter writer, Paper paper, Pages pages, String name) {
    var place = new PdfDestination(PdfDestination.XYZ, paper.left(), pages.y(), 0);
    new PdfOutline(writer.getDirectContent().getRootOutline(), place, name);
  }
}
