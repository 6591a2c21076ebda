package dk.planvaerk.export;

import java.util.concurrent.CancellationException;

/** Is told how far a document is, and may say that nobody wants it any more. */
@FunctionalInterface
public interface Progress {
  /** For a document that is waited for, however long it takes. */
  Progress NONE = (done, all) -> {};

  /**
   * So many rows, or pages, of all are done.
   *
   * @throws CancellationException if the document is not wanted any more
   */
  void at(int done, int all);
}
