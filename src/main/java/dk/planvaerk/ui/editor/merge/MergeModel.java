package dk.planvaerk.ui.editor.merge;

import dk.planvaerk.merge.Choice;
import dk.planvaerk.merge.Merge;
import dk.planvaerk.plan.Plan;
import java.util.List;
import java.util.Locale;

/** A merge in which both sides wrote something else in places, and what the user chooses there. */
public final class MergeModel {
  private final Merge merge;
  private final String other;
  private final boolean inPlace;
  private final List<ConflictModel> conflicts;

  /**
   * @param other whose the other copy is and when it was written, such as "Carsten, kl. 13.05"
   * @param inPlace whether it is what stands in the plan's own file
   */
  MergeModel(Merge merge, String other, boolean inPlace, Locale language) {
    this.merge = merge;
    this.other = other;
    this.inPlace = inPlace;
    this.conflicts = merge.conflicts().stream().map(c -> new ConflictModel(c, merge.plan(), language)).toList();
  }

  /** Whose the other copy is, and when it was written. */
  public String other() {
    return other;
  }

  /** Whether the other copy is what stands in the plan's own file, and only the history has it when both are one. */
  public boolean isInPlace() {
    return inPlace;
  }

  public List<ConflictModel> conflicts() {
    return conflicts;
  }

  /** The language of what is written in the plan, as a tag. */
  public String language() {
    return merge.plan().kind().language();
  }

  /** Chooses the same wherever it can be chosen. */
  public void chooseAll(Choice choice) {
    conflicts.stream().filter(c -> c.choices().contains(choice)).forEach(c -> c.chosenProperty().set(choice));
  }

  /** The merged plan as it is chosen. */
  public Plan result() {
    Plan out = merge.plan();
    for (ConflictModel c : conflicts) out = c.settle(out);
    return out;
  }
}
