package dk.planvaerk.export.pdf;

import dk.planvaerk.printout.PrintedRun;

/**
 * How characters look.
 *
 * @param size in points
 * @param own whether they are of the program and not of the author
 */
record Look(float size, boolean bold, boolean italic, boolean added, boolean done, boolean own) {
  /** Of words that only tell of a mark, where the text beside them is larger. */
  private static final float SMALL = 8;

  static Look of(PrintedRun run, float size) {
    return new Look(run.small() ? Math.min(SMALL, size) : size, run.bold(), run.italic(), run.added(), run.done(), run.own());
  }

  static Look plain(float size) {
    return new Look(size, false, false, false, false, false);
  }

  /** The same not struck out: for white space at the end of a line, and for bullets. */
  Look open() {
    return done ? new Look(size, bold, italic, added, false, own) : this;
  }
}
