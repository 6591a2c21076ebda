package dk.planvaerk.edit;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Spot;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Takes back a row as it was in another state of the plan: into its place where it still is, else behind the nearest row
 * that stood before it then.
 *
 * @param was the plan that has the row as it is wanted
 */
public record TakeBackRow(Plan was, String row) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    Row back = was.row(row).orElse(null);
    if (back == null) return Outcome.refused("edit.gone");
    if (!back.fits(plan.kind())) return Outcome.refused("edit.otherkind");
    if (plan.row(row).isPresent()) {
      return plan.row(row).filter(back::equals).isPresent() ? Outcome.of(plan) : Outcome.of(plan.withRow(row, r -> back));
    }
    Section from = was.sectionOf(row).orElseThrow();
    Section into = plan.sections().stream().filter(s -> s.id().equals(from.id())).findFirst().orElse(plan.sections().getFirst());
    int place = 0;
    for (int i = from.indexOf(row) - 1; i >= 0 && place == 0; i--) place = into.indexOf(from.rows().get(i).id()) + 1;
    var rows = new ArrayList<>(into.rows());
    rows.add(place, back);
    if (back.steps().stream().anyMatch(s -> plan.hasId(s.id()))) return Outcome.refused("edit.twice");
    return Outcome.of(plan.withSection(into.withRows(rows)));
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Spots.first(plan, row);
  }
}
