package dk.planvaerk.export.pdf;

import com.google.auto.service.AutoService;
import dk.planvaerk.export.ExportedDocument;
import dk.planvaerk.export.Exporter;
import dk.planvaerk.export.Progress;
import dk.planvaerk.hyphenation.Hyphenation;
import dk.planvaerk.printout.Printout;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Writes a printout as PDF: PDF/UA-1 and PDF/A-2a, and PDF/A-3a with the plan inside. */
@AutoService(Exporter.class)
public final class PdfExporter implements Exporter {
  /** Of the characters before this one the font has all. */
  private static final int USUAL = 0x250;

  /** For questions; each document has its own. */
  private final Letters letters = new Letters();

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

  @Override
  public List<String> missing(String text) {
    return text.chars().allMatch(c -> c < USUAL) ? List.of() : letters.missing(text);
  }

  /** A list of contents stands before what it names the pages of: so these are found out first. */
  private static byte[] bytes(ExportedDocument document, Progress progress) throws IOException {
    Printout printout = document.printout();
    var letters = new Letters();
    var breaker = new LineBreaker(letters, Hyphenation.of(printout.language()));
    boolean listed = printout.blocks().stream().anyMatch(Printout.Contents.class::isInstance);
    Map<String, HeadingPlace> places = listed ? places(document, letters, breaker, progress) : Map.of();
    return new Edition(document, letters, breaker, places).draw(progress);
  }

  /** Where the headings stand that have an anchor. */
  static Map<String, HeadingPlace> places(ExportedDocument document, Letters letters, LineBreaker breaker, Progress progress)
      throws IOException {
    var edition = new Edition(document, letters, breaker, Map.of());
    edition.draw(progress);
    return edition.places();
  }
}
