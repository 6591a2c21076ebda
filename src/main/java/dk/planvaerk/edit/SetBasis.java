package dk.planvaerk.edit;

import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import java.util.Optional;

/** Says what a row answers. */
public record SetBasis(String row, Basis basis) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    if (plan.row(row).isEmpty()) return Outcome.refused("edit.gone");
    if (plan.row(row).filter(r -> r.basis().equals(basis)).isPresent()) return Outcome.of(plan);
    return Outcome.of(plan.withRow(row, r -> r.withBasis(basis)));
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Spots.first(plan, row);
  }
}
