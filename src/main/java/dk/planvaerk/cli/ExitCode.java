package dk.planvaerk.cli;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.language.Problem;

/** What the program tells the shell. Where several files ended differently, the highest. */
public final class ExitCode {
  public static final int DONE = 0;
  /** The command was asked for differences, and there are some. */
  public static final int FOUND = 1;
  /** The command was written wrongly. */
  public static final int WRONG_USE = 2;
  /** Something can't be read. */
  public static final int INPUT = 3;
  /** Something can't be written or shown. */
  public static final int OUTPUT = 4;
  /** The program itself is at fault. */
  public static final int FAULT = 70;

  private ExitCode() {}

  static int of(Problem problem) {
    return switch (problem) {
      case InputProblem _ -> INPUT;
      case OutputProblem _ -> OUTPUT;
    };
  }
}
