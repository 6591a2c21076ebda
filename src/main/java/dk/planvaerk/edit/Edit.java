package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import java.util.Optional;

/** One change of a plan, addressed by ids. */
public sealed interface Edit
    permits SetText, Explain, SetPriority, SetBasis, SetState, MarkDone, StillDone, AddRow, RemoveRow, MoveRow, AddStep,
        RemoveStep, MoveStep, JoinSteps, PlaceColumn, TakeBack, TakeBackRow, SetForm, SetRowColumns, SetKind, PlaceUnplaced,
        PrintCase, DropUnplaced {

  /** The plan with this change, or why it can't be made. The plan itself where nothing changes. */
  Outcome apply(Plan plan);

  /** Where to look in this plan, before or after the change, or nothing if there is no such place in it. */
  Optional<Spot> spot(Plan plan);
}
