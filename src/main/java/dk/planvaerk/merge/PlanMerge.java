package dk.planvaerk.merge;

import dk.planvaerk.plan.Explained;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Merges two plans from head to last row. */
final class PlanMerge {
  private final @Nullable Plan base;
  private final Plan mine;
  private final Plan theirs;
  private final Findings found = new Findings();

  /**
   * @param base what both began as, or null where that is not known
   */
  PlanMerge(@Nullable Plan base, Plan mine, Plan theirs) {
    this.base = base == null ? null : base.withId(mine.id());
    this.mine = mine;
    this.theirs = theirs.withId(mine.id());
  }

  Merge merged() {
    var sides = new Sides<>(base != null, base, mine, theirs);
    PlanKind kind = kind(sides.part(Plan::kind));
    Plan plan = new Plan(mine.id(), kind, head(kind), new SectionMerge(kind, sides, found).merged(),
        ListMerge.of(sides.part(p -> unplaced(p, kind))),
        new VersionMerge(sides.part(Plan::versions), found).merged(),
        Boolean.TRUE.equals(sides.part(Plan::casePrinted).merged()), ExtraMerge.of(sides.part(Plan::extra), mine.id(), found));
    return new Merge(UniqueIds.of(plan), found.conflicts, found.notices);
  }

  private PlanKind kind(Sides<PlanKind> kinds) {
    PlanKind kind = Objects.requireNonNull(kinds.merged());
    if (!kinds.isSettled()) found.add(new Conflict.OfKind(kinds.base(), mine.kind(), theirs.kind()));
    return kind;
  }

  private List<HeadText> head(PlanKind kind) {
    var out = new ArrayList<HeadText>();
    for (HeadField field : kind.fields()) {
      HeadText was = base == null ? text(mine, field) : text(base, field);
      HeadText m = text(mine, field);
      HeadText t = text(theirs, field);
      TextMerge text = TextMerge.of(base != null, was.text(), m.text(), t.text());
      if (text.clashes()) {
        found.add(new Conflict.OfText(new Spot.InHead(field.id()), base == null ? null : was.text(), m.text(), t.text(), text.both()));
      }
      out.add(new HeadText(field.id(), text.text(), explained(text.text(), base == null ? null : was, m, t),
          ExtraMerge.of(new Sides<>(base != null, was.extra(), m.extra(), t.extra()), field.id(), found)));
    }
    return out;
  }

  /** What the words are about that have come out of it; not known of words that both have made, or say to be about other things. */
  private static @Nullable Explained explained(Text merged, @Nullable HeadText was, HeadText mine, HeadText theirs) {
    boolean ofMine = merged.equals(mine.text());
    boolean ofTheirs = merged.equals(theirs.text());
    if (ofMine != ofTheirs) return ofMine ? mine.explained() : theirs.explained();
    if (!ofMine) return null;
    if (Objects.equals(mine.explained(), theirs.explained())) return mine.explained();
    if (was == null) return null;
    if (Objects.equals(mine.explained(), was.explained())) return theirs.explained();
    return Objects.equals(theirs.explained(), was.explained()) ? mine.explained() : null;
  }

  /** What has no place in the merged kind. */
  private static List<Unplaced> unplaced(Plan plan, PlanKind kind) {
    var out = new ArrayList<>(plan.unplaced());
    for (HeadText h : plan.head()) {
      if (kind.field(h.field()).isPresent() || h.text().isBlank()) continue;
      out.add(new Unplaced(h.field(), null, plan.kind().field(h.field()).map(HeadField::label).orElse(h.field()), h.text(), h.extra()));
    }
    return out;
  }

  private static HeadText text(Plan plan, HeadField field) {
    return plan.head().stream().filter(h -> h.field().equals(field.id())).findFirst()
        .orElseGet(() -> new HeadText(field.id(), Text.EMPTY, Extra.NONE));
  }
}
