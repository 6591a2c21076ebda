package dk.planvaerk.edit;

import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Unplaced;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the plan another kind, or its own changed.
 *
 * @param head the texts of the kind's fields, each field once, in the kind's order
 * @param rows the rows that become others, by their ids; the rest must fit the kind as they are
 * @param unplaced texts of fields that have no place in the kind
 */
public record SetKind(PlanKind kind, List<HeadText> head, Map<String, Row> rows, List<Unplaced> unplaced) implements Edit {
  public SetKind {
    head = List.copyOf(head);
    rows = Map.copyOf(rows);
    unplaced = List.copyOf(unplaced);
  }

  /** A changed kind into which head and rows fit as they are. */
  public static SetKind of(Plan plan, PlanKind kind) {
    return new SetKind(kind, plan.head(), Map.of(), plan.unplaced());
  }

  @Override
  public Outcome apply(Plan plan) {
    if (!head.stream().map(HeadText::field).toList().equals(kind.fields().stream().map(HeadField::id).toList())) {
      return Outcome.refused("edit.misfit");
    }
    if (rows.keySet().stream().anyMatch(r -> plan.row(r).isEmpty())) return Outcome.refused("edit.gone");
    var sections = new ArrayList<Section>();
    for (Section s : plan.sections()) {
      boolean same = s.rows().stream().noneMatch(r -> rows.containsKey(r.id()));
      sections.add(same ? s : s.withRows(s.rows().stream().map(r -> rows.getOrDefault(r.id(), r)).toList()));
    }
    var after = new Plan(plan.id(), kind, head, sections, unplaced, plan.versions(), plan.extra());
    if (!after.rows().allMatch(r -> r.fits(kind))) return Outcome.refused("edit.misfit");
    return Outcome.of(after.equals(plan) ? plan : after);
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Optional.empty();
  }
}
