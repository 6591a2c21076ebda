package dk.planvaerk.print;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;

/** A printer whose paper is memory: the system's own printing, as PostScript. */
public final class PrinterInMemory {
  private static final Pattern PAGE = Pattern.compile("%%Page: ");

  private final ByteArrayOutputStream paper = new ByteArrayOutputStream();

  public Printer printer() {
    var makers = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
        DocFlavor.SERVICE_FORMATTED.PAGEABLE, DocFlavor.BYTE_ARRAY.POSTSCRIPT.getMimeType());
    return new Printer(makers[0].getPrintService(paper));
  }

  /** What was printed, in the language of printers. */
  public String printed() {
    return paper.toString(StandardCharsets.ISO_8859_1);
  }

  public long pages() {
    return PAGE.matcher(printed()).results().count();
  }
}
