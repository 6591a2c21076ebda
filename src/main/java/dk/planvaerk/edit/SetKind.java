package dk.planvaerk.edit;

import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
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

  /**
   * A changed kind that the rows fit as they are. A field of the head that is no longer there leaves its text behind as one
   * that has no place, and finds it again when it comes back.
   */
  public static SetKind of(Plan plan, PlanKind kind) {
    var head = new ArrayList<HeadText>();
    var unplaced = new ArrayList<>(plan.unplaced());
    for (HeadField field : kind.fields()) head.add(text(plan, field.id(), unplaced));
    plan.head().stream().filter(h -> kind.field(h.field()).isEmpty() && !h.text().isBlank()).forEach(h -> unplaced.add(
        new Unplaced(h.field(), null, plan.kind().label(h.field()).orElse(h.field()), h.text(), h.extra())));
    return new SetKind(kind, head, Map.of(), unplaced);
  }

  private static HeadText text(Plan plan, String field, List<Unplaced> unplaced) {
    Optional<HeadText> there = plan.head().stream().filter(h -> h.field().equals(field)).findFirst();
    if (there.isPresent()) return there.get();
    Optional<Unplaced> kept = unplaced.stream().filter(u -> u.id().equals(field)).findFirst();
    kept.ifPresent(unplaced::remove);
    return kept.map(u -> new HeadText(field, u.text(), u.extra())).orElseGet(() -> new HeadText(field, Text.EMPTY, Extra.NONE));
  }

  @Override
  public Outcome apply(Plan plan) {
    if (!head.stream().map(HeadText::field).toList().equals(kind.fields().stream().map(HeadField::id).toList())) {
      return Outcome.refused("edit.kindmisfit");
    }
    if (rows.keySet().stream().anyMatch(r -> plan.row(r).isEmpty())) return Outcome.refused("edit.gone");
    var sections = new ArrayList<Section>();
    for (Section s : plan.sections()) {
      boolean same = s.rows().stream().noneMatch(r -> rows.containsKey(r.id()));
      sections.add(same ? s : s.withRows(s.rows().stream().map(r -> rows.getOrDefault(r.id(), r)).toList()));
    }
    var after = new Plan(plan.id(), kind, head, sections, unplaced, plan.versions(), plan.casePrinted(), plan.extra());
    if (!after.rows().allMatch(r -> r.fits(kind))) return Outcome.refused("edit.kindmisfit");
    return Outcome.of(after.equals(plan) ? plan : after);
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Optional.empty();
  }
}
