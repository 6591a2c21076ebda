package dk.planvaerk.language;

import org.jspecify.annotations.Nullable;

/** Something can't be read: it is missing, damaged, too large or not what it should be. */
public sealed class InputProblem extends Problem permits DamagedInput {
  public InputProblem(Message message) {
    this(message, null);
  }

  public InputProblem(Message message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
