package dk.planvaerk.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something went wrong that is not the program's fault and that the user can be told plainly. */
public abstract sealed class Problem extends Exception permits InputProblem, OutputProblem {
  private final transient Message message;

  Problem(Message message, @Nullable Throwable cause) {
    super(message.key(), cause);
    this.message = message;
  }

  /** What happened, and what to do about it. */
  public Message what() {
    return message;
  }

  public String in(Locale language) {
    return message.in(language);
  }
}
