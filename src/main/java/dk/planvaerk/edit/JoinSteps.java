package dk.planvaerk.edit;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import java.util.Optional;

/**
 * Makes one step of two, cell by cell: the texts of the second come behind those of the first, and the second is
 * gone. A text that both have stands once.
 */
public record JoinSteps(String row, String first, String second) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    Row in = plan.row(row).orElse(null);
    Step into = in == null ? null : in.step(first).orElse(null);
    Step from = in == null ? null : in.step(second).orElse(null);
    if (in == null || into == null || from == null || first.equals(second)) return Outcome.refused("edit.gone");
    Row joined = in.withStep(first, s -> joined(into, from));
    return Outcome.of(plan.withRow(row,
        r -> joined.withSteps(joined.steps().stream().filter(s -> !s.id().equals(second)).toList())));
  }

  private static Step joined(Step into, Step from) {
    Step out = new Step(into.id(), into.cells(), into.extra().and(from.extra()));
    for (Cell cell : from.cells()) {
      out = out.with(into.cell(cell.column()).map(c -> joined(c, cell)).orElse(cell));
    }
    return out;
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
