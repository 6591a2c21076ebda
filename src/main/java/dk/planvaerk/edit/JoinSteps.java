package dk.planvaerk.edit;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes one step of two, cell by cell: the texts of the second come behind those of the first, and the second is
 * gone. A text that both have stands once. Where only one of them is done, its paragraphs are done by themselves.
 */
public record JoinSteps(String row, String first, String second) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    Row in = plan.row(row).orElse(null);
    Step into = in == null ? null : in.step(first).orElse(null);
    Step from = in == null ? null : in.step(second).orElse(null);
    if (in == null || into == null || from == null || first.equals(second)) return Outcome.refused("edit.gone");
    PlanKind kind = plan.kind();
    boolean both = kind.isDone(into) == kind.isDone(from);
    Step one = both ? joined(into, from) : joined(byLine(into, kind), byLine(from, kind));
    Row joined = in.withStep(first, s -> one);
    return Outcome.of(plan.withRow(row,
        r -> joined.withSteps(joined.steps().stream().filter(s -> !s.id().equals(second)).toList())));
  }

  private static Step joined(Step into, Step from) {
    Step out = new Step(into.id(), joined(into.state(), from.state()), into.cells(), into.extra().and(from.extra()));
    for (Cell cell : from.cells()) {
      out = out.with(into.cell(cell.column()).map(c -> joined(c, cell)).orElse(cell));
    }
    return out;
  }

  /** A step that is done becomes an open one in which each paragraph that was struck is done by itself. */
  private static Step byLine(Step step, PlanKind kind) {
    Done done = step.state().done();
    if (!kind.isDone(step)) return step;
    Step out = step.with(step.state().withStatus(null));
    if (done == null) return out;
    for (Column column : kind.columns()) {
      if (!column.struck()) continue;
      out = step.cell(column.id())
          .map(c -> c.with(c.text().done(0, c.text().shown().length(), done.marked(), done.date()))).map(out::with).orElse(out);
    }
    return out;
  }

  private static StepState joined(StepState into, StepState from) {
    if (into.equals(StepState.NONE)) return from;
    Done a = into.done();
    Done b = from.done();
    if (a == null || b == null) return into;
    var said = new ArrayList<>(a.said());
    for (Cell cell : b.said()) {
      said.replaceAll(c -> c.column().equals(cell.column()) ? joined(c, cell) : c);
    }
    return into.withDone(Objects.requireNonNull(into.status()), new Done(a.marked(), a.date(), said, a.extra().and(b.extra())));
  }

  private static Cell joined(Cell into, Cell from) {
    boolean same = from.text().isBlank() || into.text().equals(from.text());
    Text text = same ? into.text() : into.text().isBlank() ? from.text() : into.text().then(from.text());
    return new Cell(into.column(), text, into.extra().and(from.extra()));
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Spots.first(plan, row, first);
  }
}
