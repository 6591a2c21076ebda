package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one action of the user did: all its edits or none.
 *
 * @param name key of what the action is called in the user's language, such as {@code edit.addrow}
 */
public record Transaction(String name, List<Edit> edits) {
  public Transaction {
    edits = List.copyOf(edits);
    if (edits.isEmpty()) throw new IllegalArgumentException("no edit");
  }

  public Transaction(String name, Edit... edits) {
    this(name, List.of(edits));
  }

  public Outcome apply(Plan plan) {
    Outcome outcome = Outcome.of(plan);
    for (Edit edit : edits) outcome = outcome.then(edit::apply);
    return outcome.then(after -> Outcome.of(References.following(plan, after)));
  }

  /** Where to look in a plan before or after it. */
  public Optional<Spot> spot(Plan plan) {
    return edits.reversed().stream().flatMap(e -> e.spot(plan).stream()).findFirst();
  }

  /** Whether it only goes on where another did: with typing, or with marking the same and more as done. */
  boolean typesOn(Transaction earlier) {
    if (goesOn(earlier)) return true;
    return edits.size() == 1 && earlier.edits.size() == 1 && switch (edits.getFirst()) {
      case SetText now -> earlier.edits.getFirst() instanceof SetText before && now.where().equals(before.where());
      case SetPriority now -> earlier.edits.getFirst() instanceof SetPriority before && now.row().equals(before.row());
      case SetBasis now -> name.equals(earlier.name) && earlier.edits.getFirst() instanceof SetBasis before && now.row().equals(before.row());
      default -> false;
    };
  }

  /** The same action, as with each letter of a date that is typed for several steps. */
  private boolean goesOn(Transaction earlier) {
    if (!name.equals(earlier.name)) return false;
    return Stream.of(edits, earlier.edits).flatMap(List::stream).allMatch(MarkDone.class::isInstance)
        || (!targets().isEmpty() && targets().equals(earlier.targets()));
  }

  /** Where it writes or says how far something is; empty where it does anything else. */
  private List<Object> targets() {
    var targets = new ArrayList<Object>();
    for (Edit edit : edits) {
      switch (edit) {
        case SetText text -> targets.add(text.where());
        case Explain explain -> {} // goes with what is written there
        case SetState state -> targets.add(List.of(state.row(), state.step()));
        default -> {
          return List.of();
        }
      }
    }
    return targets;
  }
}
