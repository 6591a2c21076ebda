package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import java.util.List;
import java.util.Optional;

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
    return outcome;
  }

  /** Where to look in a plan before or after it. */
  public Optional<Spot> spot(Plan plan) {
    return edits.reversed().stream().flatMap(e -> e.spot(plan).stream()).findFirst();
  }

  /** Whether it only goes on typing where another did. */
  boolean typesOn(Transaction earlier) {
    return edits.size() == 1 && earlier.edits.size() == 1 && switch (edits.getFirst()) {
      case SetText now -> earlier.edits.getFirst() instanceof SetText before && now.where().equals(before.where());
      case SetPriority now -> earlier.edits.getFirst() instanceof SetPriority before && now.row().equals(before.row());
      default -> false;
    };
  }
}
