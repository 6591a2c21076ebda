package dk.planvaerk.edit;

import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Unplaced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Changes the kind that a plan carries: only where all its rows fit the new one. A field of the head that is no longer
 * there leaves its text behind as one that has no place, and finds it again when it comes back.
 */
public record SetKind(PlanKind kind) implements Edit {
  @Override
  public Outcome apply(Plan plan) {
    if (kind.equals(plan.kind())) return Outcome.of(plan);
    if (!plan.rows().allMatch(r -> r.fits(kind))) return Outcome.refused("edit.kindmisfit");
    var head = new ArrayList<HeadText>();
    var unplaced = new ArrayList<>(plan.unplaced());
    for (HeadField field : kind.fields()) head.add(text(plan, field.id(), unplaced));
    plan.head().stream().filter(h -> kind.field(h.field()).isEmpty() && !h.text().isBlank()).forEach(h -> unplaced.add(
        new Unplaced(h.field(), plan.kind().label(h.field()).orElse(h.field()), h.text(), h.extra())));
    return Outcome.of(plan.withKind(kind).withHead(head, unplaced));
  }

  private static HeadText text(Plan plan, String field, List<Unplaced> unplaced) {
    Optional<HeadText> there = plan.head().stream().filter(h -> h.field().equals(field)).findFirst();
    if (there.isPresent()) return there.get();
    Optional<Unplaced> kept = unplaced.stream().filter(u -> u.id().equals(field)).findFirst();
    kept.ifPresent(unplaced::remove);
    return kept.map(u -> new HeadText(field, u.text(), u.extra())).orElseGet(() -> new HeadText(field, Text.EMPTY, Extra.NONE));
  }

  @Override
  public Optional<Spot> spot(Plan plan) {
    return Optional.empty();
  }
}
