package dk.planvaerk.edit;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Plan;
import java.util.function.Function;

/** What became of a change. */
public sealed interface Outcome {
  record Changed(Plan plan) implements Outcome {}

  record Refused(Message reason) implements Outcome {}

  static Outcome of(Plan plan) {
    return new Changed(plan);
  }

  /** A refusal in the words of this package; a word of the kind may be an argument. */
  static Outcome refused(String key, Object... arguments) {
    return new Refused(Message.of(Outcome.class, key, arguments));
  }

  default Outcome then(Function<Plan, Outcome> next) {
    return switch (this) {
      case Changed(Plan plan) -> next.apply(plan);
      case Refused refused -> refused;
    };
  }
}
