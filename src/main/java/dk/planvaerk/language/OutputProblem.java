package dk.planvaerk.language;

import org.jspecify.annotations.Nullable;

/** Something can't be written. What stood there before is as it was. */
public final class OutputProblem extends Problem {
  public OutputProblem(Message message) {
    this(message, null);
  }

  public OutputProblem(Message message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
