package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Spot;
import java.util.Optional;

/** Takes a row out of the plan, with all its steps. */
public record RemoveRow(String row) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    Section from = plan.sectionOf(row).orElse(null);
    if (from == null) return Outcome.refused("edit.gone");
    return Outcome.of(plan.withSection(
        from.withRows(from.rows().stream().filter(r -> !r.id().equals(row)).toList())));
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Spots.first(plan, row);
  }
}
