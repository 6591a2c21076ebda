package dk.planvaerk.export.pdf;

import dk.planvaerk.export.Carried;
import dk.planvaerk.export.ExportedDocument;
import dk.planvaerk.export.Progress;
import dk.planvaerk.printout.Printout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** An exported PDF. */
final class Pdf {
  static final String STATE = "0123456789abcdef";
  /** Takes a look into an opened document. */
  interface Look<T> {
    T at(PDDocument document) throws IOException;
  }

  /** Checks an opened document. */
  interface Check {
    void at(PDDocument document) throws IOException;
  }

  private final byte[] bytes;

  private Pdf(byte[] bytes) {
    this.bytes = bytes;
  }

  static Pdf of(Printout printout) {
    return of(printout, null);
  }

  static Pdf of(Printout printout, @Nullable String planInside) {
    var out = new ByteArrayOutputStream();
    try {
      new PdfExporter().write(new ExportedDocument(printout, "Planværk 1.0", new Carried(STATE, planInside)), out, Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Pdf(out.toByteArray());
  }

  byte[] bytes() {
    return bytes.clone();
  }

  <T> T look(Look<T> look) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return look.at(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void check(Check check) {
    look(document -> {
      check.at(document);
      return true;
    });
  }

  Tag tags() {
    return look(TagReader::read);
  }

  int pages() {
    return look(PDDocument::getNumberOfPages);
  }
}
