package dk.planvaerk.merge;

import dk.planvaerk.plan.HeadText;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import org.jspecify.annotations.Nullable;

/** Finds what one side wrote in a column or field that the merged kind has no more, so that nobody loses it unseen. */
final class LostTexts {
  private final PlanKind kind;
  private final Findings found;

  LostTexts(PlanKind kind, Findings found) {
    this.kind = kind;
    this.found = found;
  }

  void find(@Nullable Plan base, Plan side, boolean isMine) {
    if (side.kind().equals(kind)) return;
    for (HeadText h : side.head()) {
      if (kind.field(h.field()).isEmpty()) find(new Spot.InHead(h.field()), base, h.text(), isMine);
    }
    side.rows().forEach(r -> r.spots(side.kind()).forEach(spot -> {
      if (kind.column(spot.column()).isEmpty()) find(spot, base, r.text(spot).orElse(Text.EMPTY), isMine);
    }));
  }

  private void find(Spot where, @Nullable Plan base, Text text, boolean isMine) {
    Text was = base == null ? null : base.text(where).orElse(null);
    if (text.isBlank() || text.equals(was)) return;
    found.add(new Conflict.OfText(where, was, isMine ? text : Text.EMPTY, isMine ? Text.EMPTY : text, text));
  }
}
