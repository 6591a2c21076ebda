package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import java.util.Optional;

/** Writes a text in a cell or a field of the head. */
public record SetText(Spot where, Text text) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    Text was = plan.text(where).orElse(null);
    if (was == null) return Outcome.refused("edit.gone");
    if (was.equals(text)) return Outcome.of(plan);
    return Outcome.of(switch (where) {
      case Spot.InHead(String field) -> plan.withHead(field, text);
      case Spot.InRow in -> plan.withRow(in.row(), row -> write(row, in));
    });
  }

  private Row write(Row row, Spot.InRow in) {
    return in.step() == null
        ? row.cell(in.column()).map(c -> row.with(c.with(text))).orElse(row)
        : row.withStep(in.step(), s -> s.cell(in.column()).map(c -> s.with(c.with(text))).orElse(s));
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return plan.text(where).map(t -> where);
  }
}
