package dk.planvaerk.printout;

/**
 * Characters on paper that look the same.
 *
 * @param added new since the version it is compared with: dark green on a pale shade
 * @param done finished: struck out
 * @param own written by the program or the kind, not by the author, or written once more in another place, so that what comes back isn't taken for the author's
 * @param small smaller than the text beside it, as words are that only tell of a mark
 */
public record PrintedRun(String text, boolean bold, boolean italic, boolean added, boolean done, boolean own, boolean small) {
  /** Characters of the author. */
  public PrintedRun(String text, boolean bold, boolean italic, boolean added, boolean done) {
    this(text, bold, italic, added, done, false, false);
  }

  /** Words of the program or of the kind. */
  public static PrintedRun own(String text) {
    return new PrintedRun(text, false, false, false, false, true, false);
  }

  /** Italic words of the program. */
  static PrintedRun ownItalic(String text) {
    return new PrintedRun(text, false, true, false, false, true, false);
  }

  /** Bold words of the program. */
  static PrintedRun ownBold(String text) {
    return new PrintedRun(text, true, false, false, false, true, false);
  }

  /** Small words of the program that tell of a mark. */
  static PrintedRun mark(String text, boolean bold) {
    return new PrintedRun(text, bold, false, false, false, true, true);
  }

  /** The same, written by the program. */
  PrintedRun byProgram() {
    return new PrintedRun(text, bold, italic, added, done, true, small);
  }

  /** The same in bold. */
  public PrintedRun inBold() {
    return new PrintedRun(text, true, italic, added, done, own, small);
  }
}
