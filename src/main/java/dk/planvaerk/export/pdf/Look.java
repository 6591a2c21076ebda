package dk.planvaerk.export.pdf;

import dk.planvaerk.printout.PrintedRun;

/**
 * How characters look.
 *
 * @param size in points
 */
record Look(float size, boolean bold, boolean italic, boolean added, boolean done) {
  static Look of(PrintedRun run, float size) {
    return new Look(size, run.bold(), run.italic(), run.added(), run.done());
  }

  static Look plain(float size) {
    return new Look(size, false, false, false, false);
  }

  /** The same not struck out: for white space at the end of a line, and for bullets. */
  Look open() {
    return done ? new Look(size, bold, italic, added, false) : this;
  }
}
