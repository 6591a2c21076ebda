package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** First places of rows and steps: where the eye goes after they changed. */
final class Spots {
  private Spots() {}

  static Optional<Spot> first(Plan plan, String row) {
    return plan.row(row).flatMap(r -> first(plan, r));
  }

  private static Optional<Spot> first(Plan plan, Row row) {
    return plan.kind().columns(row).stream().findFirst().map(c ->
        new Spot.InRow(row.id(), row.cell(c.id()).isPresent() ? null : row.steps().getFirst().id(), c.id()));
  }

  /** The first cell of a step, or of its row where the step has none. */
  static Optional<Spot> first(Plan plan, String row, @Nullable String step) {
    Optional<Spot> ofStep = plan.row(row).flatMap(r -> Optional.ofNullable(step).flatMap(r::step)
        .flatMap(s -> plan.kind().columns(r).stream().filter(c -> s.cell(c.id()).isPresent()).findFirst())
        .map(c -> new Spot.InRow(row, step, c.id())));
    return ofStep.or(() -> first(plan, row));
  }
}
