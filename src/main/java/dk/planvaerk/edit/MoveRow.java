package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Spot;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a row elsewhere in its section. Priorities stay as they are.
 *
 * @param before id of the row it is to stand before, or null for the end
 */
public record MoveRow(String row, @Nullable String before) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    Section in = plan.sectionOf(row).orElse(null);
    if (in == null) return Outcome.refused("edit.gone");
    List<Row> rows = Order.move(in.rows(), in.rows().get(in.indexOf(row)), before, Row::id);
    return Outcome.of(rows == in.rows() ? plan : plan.withSection(in.withRows(rows)));
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Spots.first(plan, row);
  }
}
