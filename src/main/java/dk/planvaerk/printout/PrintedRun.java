package dk.planvaerk.printout;

/**
 * Characters on paper that look the same.
 *
 * @param added new since the version it is compared with: dark green
 * @param done finished: struck out
 * @param own written by the program itself and nowhere in the plan, so that what comes back isn't taken for the author's
 */
public record PrintedRun(String text, boolean bold, boolean italic, boolean added, boolean done, boolean own) {
  /** Characters of the author. */
  public PrintedRun(String text, boolean bold, boolean italic, boolean added, boolean done) {
    this(text, bold, italic, added, done, false);
  }

  static PrintedRun plain(String text) {
    return new PrintedRun(text, false, false, false, false);
  }

  static PrintedRun bold(String text) {
    return new PrintedRun(text, true, false, false, false);
  }

  /** Words of the program. */
  static PrintedRun own(String text) {
    return new PrintedRun(text, false, false, false, false, true);
  }

  /** Italic words of the program. */
  static PrintedRun ownItalic(String text) {
    return new PrintedRun(text, false, true, false, false, true);
  }

  /** Bold words of the program. */
  static PrintedRun ownBold(String text) {
    return new PrintedRun(text, true, false, false, false, true);
  }
}
