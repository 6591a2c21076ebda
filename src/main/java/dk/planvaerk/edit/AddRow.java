package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Spot;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a row into a section.
 *
 * @param before id of the row it is to stand before, or null for the end
 */
public record AddRow(String section, Row row, @Nullable String before) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    Section into = plan.sections().stream().filter(s -> s.id().equals(section)).findFirst().orElse(null);
    if (into == null) return Outcome.refused("edit.gone");
    if (plan.hasId(row.id()) || row.steps().stream().anyMatch(s -> plan.hasId(s.id()))) return Outcome.refused("edit.twice");
    if (!row.fits(plan.kind())) return Outcome.refused("edit.misfit");
    return Outcome.of(plan.withSection(into.withRows(Order.insert(into.rows(), row, before, Row::id))));
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Spots.first(plan, row.id());
  }
}
