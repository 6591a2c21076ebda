package dk.planvaerk.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Renders a printout in one format. Found by the service loader; needs a constructor without
 * parameters and is used by one thread at a time.
 */
public interface Exporter {
  /** The format as the command line names it, and the ending of its files: {@code docx}. */
  String format();

  /**
   * Writes the document. The same document gives the same bytes: no clock, no machine, no user.
   *
   * @throws IOException if the stream can't be written
   */
  void write(ExportedDocument document, OutputStream out) throws IOException;
}
