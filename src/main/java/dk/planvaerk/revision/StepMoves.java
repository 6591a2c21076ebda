package dk.planvaerk.revision;

import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which steps went from one row to another: they keep their ids, and a row without them is not the poorer for it. */
final class StepMoves {
  /**
   * What a row has to do with it.
   *
   * @param left ids of steps of the old row that stand in another row now
   * @param arrived where steps of the new row stood, by their ids
   */
  record OfRow(Set<String> left, Map<String, Origin> arrived) {
    static final OfRow NONE = new OfRow(Set.of(), Map.of());
  }

  private final Map<String, Origin> moved = new HashMap<>();

  private StepMoves() {}

  static StepMoves of(List<Pair<Row>> rows) {
    var gone = new HashMap<String, Origin>();
    var come = new HashSet<String>();
    var twice = new HashSet<String>();
    for (Pair<Row> pair : rows) {
      Row before = pair.before();
      Row after = pair.after();
      if (before == after) continue;
      for (Step step : only(before, after)) {
        if (gone.put(step.id(), new Origin(Origin.Kind.OTHER_ROW, row(before), step)) != null) twice.add(step.id());
      }
      for (Step step : only(after, before)) {
        if (!come.add(step.id())) twice.add(step.id());
      }
    }
    var moves = new StepMoves();
    gone.forEach((id, origin) -> {
      if (come.contains(id) && !twice.contains(id)) moves.moved.put(id, origin);
    });
    return moves;
  }

  OfRow in(Pair<Row> pair) {
    if (moved.isEmpty()) return OfRow.NONE;
    var left = new HashSet<String>();
    only(pair.before(), pair.after()).stream().map(Step::id).filter(moved::containsKey).forEach(left::add);
    var arrived = new HashMap<String, Origin>();
    only(pair.after(), pair.before()).forEach(s -> {
      Origin from = moved.get(s.id());
      if (from != null) arrived.put(s.id(), from);
    });
    return left.isEmpty() && arrived.isEmpty() ? OfRow.NONE : new OfRow(left, arrived);
  }

  /** The steps of one that the other does not have. A row that only tells how far it is has none of its own. */
  private static List<Step> only(@Nullable Row of, @Nullable Row other) {
    var out = new ArrayList<Step>();
    if (of == null || !of.hasSteps()) return out;
    for (Step step : of.steps()) {
      if (other == null || other.step(step.id()).isEmpty()) out.add(step);
    }
    return out;
  }

  private static Row row(@Nullable Row row) {
    return Objects.requireNonNull(row);
  }
}
