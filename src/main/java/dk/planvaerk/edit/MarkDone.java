package dk.planvaerk.edit;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Marks a step as done, and keeps what its struck columns say now, so that what is written later is not struck. One that
 * is done already only gets the date.
 *
 * @param marked the day of marking
 * @param date when it was finished, in the user's words; may be empty
 */
public record MarkDone(String row, String step, LocalDate marked, String date) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    Step was = plan.row(row).flatMap(r -> r.step(step)).orElse(null);
    if (was == null) return Outcome.refused("edit.gone");
    Status status = plan.kind().status(Status.Meaning.DONE).orElse(null);
    if (status == null) return Outcome.refused("edit.nostatus");
    Done before = plan.kind().isDone(was) ? was.state().done() : null;
    String as = plan.kind().isDone(was) ? was.state().status() : status.id();
    Done done = before != null ? before.withDate(date) : new Done(marked, date, said(was, plan.kind()), Extra.NONE);
    return new SetState(row, step, was.state().withDone(as == null ? status.id() : as, done)).apply(plan);
  }

  /** What the struck columns of a step say now. */
  static List<Cell> said(Step step, PlanKind kind) {
    return kind.columns().stream()
        .filter(Column::struck)
        .flatMap(c -> step.cell(c.id()).stream())
        .map(c -> new Cell(c.column(), c.text(), Extra.NONE))
        .toList();
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Spots.first(plan, row, step);
  }
}
