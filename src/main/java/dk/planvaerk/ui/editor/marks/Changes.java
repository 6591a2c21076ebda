package dk.planvaerk.ui.editor.marks;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.revision.ChangeList;
import dk.planvaerk.revision.ListedChange;
import dk.planvaerk.revision.PlanDiff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What changed in a plan since a version, in the order of reading. It is found when it is asked for. */
public final class Changes {
  private final Plan plan;
  private final @Nullable Plan before;
  private final Supplier<PlanDiff> diff;
  private @Nullable List<ListedChange> lines;

  /**
   * @param before the plan that it is compared with; null for none
   */
  Changes(Plan plan, @Nullable Plan before, Supplier<PlanDiff> diff) {
    this.plan = plan;
    this.before = before;
    this.diff = diff;
  }

  /** One thing each that happened. */
  public List<ListedChange> lines() {
    List<ListedChange> known = lines;
    if (known != null) return known;
    List<ListedChange> found = before == null ? List.of() : ChangeList.of(diff.get(), before, plan);
    lines = found;
    return found;
  }

  /** The place of the first change behind (1) or before (-1) another place, round the ends of the plan; none that is not marked. */
  Optional<Spot> next(@Nullable Spot from, int by) {
    Map<Spot, Integer> order = order();
    var places = new ArrayList<Spot>();
    var once = new HashSet<Spot>();
    for (ListedChange line : lines()) {
      Spot where = line.where();
      if (where instanceof Spot.InHead head && plan.isQuiet(head.field())) continue;
      if (where != null && order.containsKey(where) && once.add(where)) places.add(where);
    }
    if (places.isEmpty()) return Optional.empty();
    places.sort((a, b) -> Integer.compare(order.getOrDefault(a, 0), order.getOrDefault(b, 0)));
    int here = from == null ? -1 : order.getOrDefault(from, -1);
    return by > 0
        ? places.stream().filter(p -> order.getOrDefault(p, 0) > here).findFirst().or(() -> Optional.of(places.getFirst()))
        : places.reversed().stream().filter(p -> order.getOrDefault(p, 0) < here).findFirst()
            .or(() -> Optional.of(places.getLast()));
  }

  /** All places of the plan, each with its number in the order of reading. */
  private Map<Spot, Integer> order() {
    var out = new HashMap<Spot, Integer>();
    plan.kind().writtenFields().forEach(line -> line.forEach(f -> out.put(new Spot.InHead(f.id()), out.size())));
    for (Row row : plan.rows().toList()) {
      for (Spot spot : row.spots(plan.kind())) out.put(spot, out.size());
    }
    return out;
  }
}
