package dk.planvaerk.ui.editor.model;

import dk.planvaerk.edit.Outcome;
import dk.planvaerk.edit.SetText;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.storage.Examples;

/** A real plan in which nothing is marked as done and no step has a status. */
public final class Unmarked {
  private Unmarked() {}

  public static Plan plan() {
    Plan plan = Examples.shipped().copy("banesvinget", new Ids()).orElseThrow();
    for (Row row : plan.rows().toList()) {
      plan = plan.withRow(row.id(), r -> r.withSteps(r.steps().stream().map(s -> s.with(StepState.NONE)).toList()));
      for (Spot.InRow cell : row.spots(plan.kind())) {
        Text text = plan.text(cell).orElseThrow();
        plan = ((Outcome.Changed) new SetText(cell, text.reopened(0, text.shown().length())).apply(plan)).plan();
      }
    }
    return plan;
  }
}
