package dk.planvaerk.edit;

import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import java.util.Optional;

/** Says of a step whose text is another since it was marked that it is done as it stands now: its struck columns are struck again. */
public record StillDone(String row, String step) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    Step was = plan.row(row).flatMap(r -> r.step(step)).orElse(null);
    if (was == null) return Outcome.refused("edit.gone");
    Done done = was.state().done();
    String status = was.state().status();
    if (done == null || status == null || !plan.kind().isDone(was)) return Outcome.of(plan);
    return new SetState(row, step, was.state().withDone(status, done.withSaid(MarkDone.said(was, plan.kind())))).apply(plan);
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Spots.first(plan, row, step);
  }
}
