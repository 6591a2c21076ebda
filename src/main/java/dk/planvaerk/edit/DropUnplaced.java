package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Unplaced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a text that has no place in the kind.
 *
 * @param row id of the row that keeps it, or null for the plan
 */
public record DropUnplaced(@Nullable String row, Unplaced text) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    if (row == null) {
      List<Unplaced> left = without(plan.unplaced());
      return left.size() == plan.unplaced().size() ? Outcome.refused("edit.gone") : Outcome.of(plan.withUnplaced(left));
    }
    Row was = plan.row(row).orElse(null);
    if (was == null || !was.unplaced().contains(text)) return Outcome.refused("edit.gone");
    return Outcome.of(plan.withRow(row, r -> r.withUnplaced(without(r.unplaced()))));
  }

  private List<Unplaced> without(List<Unplaced> all) {
    var left = new ArrayList<>(all);
    left.remove(text);
    return left;
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return row == null ? Optional.empty() : Spots.first(plan, row);
  }
}
