package dk.planvaerk.export;

import dk.planvaerk.printout.Printout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Renders a printout in one format. Found by the service loader; needs a constructor without
 * parameters and is used by one thread at a time.
 */
public interface Exporter {
  /** The format as the command line names it, and the ending of its files: {@code docx}. */
  String format();

  /** What its documents are called, in any language: {@code Word}. */
  String name();

  /**
   * Writes the document. The same document gives the same bytes: no clock, no machine, no user.
   *
   * @throws IOException if the stream can't be written
   * @throws CancellationException if the progress says so
   */
  void write(ExportedDocument document, OutputStream out, Progress progress) throws IOException;

  /**
   * What the format has no letters for and prints as empty boxes, in the order of the text; nothing where those who open
   * its documents bring the letters.
   */
  default List<String> missing(String text) {
    return List.of();
  }

  /** A document, made in memory so that a file is written whole or not at all. */
  default byte[] document(Printout printout, Program program, Carried carried) {
    return document(printout, program, carried, Progress.NONE);
  }

  /**
   * The same, with somebody who is told how far it is.
   *
   * @throws CancellationException if the progress says so
   */
  default byte[] document(Printout printout, Program program, Carried carried, Progress progress) {
    var bytes = new ByteArrayOutputStream();
    try {
      write(new ExportedDocument(printout, program.nameAndVersion(), carried), bytes, progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not refuse to be written
    }
    return bytes.toByteArray();
  }
}
