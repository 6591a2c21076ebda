package dk.planvaerk.printout;

/**
 * Characters on paper that look the same.
 *
 * @param added new since the version it is compared with: dark green
 * @param done finished: struck out
 */
public record PrintedRun(String text, boolean bold, boolean italic, boolean added, boolean done) {
  static PrintedRun plain(String text) {
    return new PrintedRun(text, false, false, false, false);
  }

  static PrintedRun bold(String text) {
    return new PrintedRun(text, true, false, false, false);
  }
}
