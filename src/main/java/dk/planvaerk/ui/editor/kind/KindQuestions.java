package dk.planvaerk.ui.editor.kind;

import dk.planvaerk.conversion.KindMapping;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import java.util.List;
import java.util.Optional;

/** Asks the user about kinds. Nothing means that the user has thought better of it. */
public interface KindQuestions {
  /** Another kind, and where the texts go in it. */
  record Change(PlanKind kind, KindMapping mapping) {}

  /**
   * Which kind the plan is to have, and where its texts go.
   *
   * @param kinds those that there are besides its own
   */
  Optional<Change> askChange(Plan plan, List<PlanKind> kinds);

  /** How the kind is to be adapted. */
  Optional<PlanKind> askAdapted(PlanKind kind);

  /** What a new kind is to be called. */
  Optional<String> askName(String present);

  /** Shows the texts that have no place, each with what can be done with it. */
  void showUnplaced(UnplacedTexts texts);
}
