package dk.planvaerk.marking;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.revision.Change;
import dk.planvaerk.revision.HeadChange;
import dk.planvaerk.revision.LiveDiff;
import dk.planvaerk.revision.PlanDiff;
import dk.planvaerk.revision.RowChange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marks of a plan, again and again while it is written: what was found for a row is kept as long as the row is
 * the same object and the same happened to it. Not for several threads.
 */
public final class Marker {
  private final @Nullable LiveDiff since;
  private final @Nullable PlanKind kindBefore;
  private IdentityHashMap<Row, Found> known = new IdentityHashMap<>();

  private record Found(PlanKind kind, @Nullable RowChange change, RowMarks marks) {}

  /**
   * @param base the plan that it is compared with, or null to mark only what is done
   */
  public Marker(@Nullable Plan base) {
    this.since = base == null ? null : new LiveDiff(base);
    this.kindBefore = base == null ? null : base.kind();
  }

  /** The marks of a plan. */
  public Marks of(Plan plan) {
    PlanDiff diff = since == null ? PlanDiff.NONE : since.with(plan);
    var changes = new HashMap<String, RowChange>();
    var fresh = new HashSet<String>();
    for (RowChange change : diff.rows()) {
      Row after = change.after();
      if (after == null) continue;
      changes.put(after.id(), change);
      if (change.kind() == Change.ADDED) fresh.add(after.id());
    }
    var rows = new HashMap<String, RowMarks>();
    var next = new IdentityHashMap<Row, Found>();
    plan.rows().forEach(row -> {
      Found found = found(plan.kind(), row, changes.get(row.id()));
      next.put(row, found);
      if (!found.marks().isEmpty()) rows.put(row.id(), found.marks());
    });
    known = next;
    return new Marks(diff, head(plan, diff), rows, fresh);
  }

  private Found found(PlanKind kind, Row row, @Nullable RowChange change) {
    return Optional.ofNullable(known.get(row))
        .filter(f -> f.kind() == kind && f.change() == change)
        .orElseGet(() -> new Found(kind, change, new RowMarker(kind, kindBefore, row, change).marks()));
  }

  private static Map<String, CellMarks> head(Plan plan, PlanDiff diff) {
    var out = new HashMap<String, CellMarks>();
    for (HeadChange change : diff.head()) {
      if (plan.isQuiet(change.field())) continue;
      out.put(change.field(), CellMarks.of(plan.head(change.field()).shown(), change.segments()));
    }
    return out;
  }
}
