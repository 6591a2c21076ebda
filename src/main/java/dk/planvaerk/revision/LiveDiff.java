package dk.planvaerk.revision;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Compares a plan with what becomes of it while it is written: what happened to a row is found once, as long as the row
 * is the same object. Not for several threads.
 */
public final class LiveDiff {
  private final Plan before;
  private @Nullable PlanKind kind;
  private Map<Row, Known> known = Map.of();
  private Map<Row, Known> next = Map.of();

  private record Known(Row before, @Nullable Move move, StepMoves.OfRow moves, Optional<RowChange> change) {}

  public LiveDiff(Plan before) {
    this.before = before;
  }

  /** What changed up to this state of the plan. */
  public PlanDiff with(Plan after) {
    if (after.kind() != kind) known = Map.of();
    kind = after.kind();
    next = Collections.synchronizedMap(new IdentityHashMap<>());
    PlanDiff diff = new PlanComparison(before, after, this::change).result();
    known = next;
    return diff;
  }

  private Optional<RowChange> change(Pair<Row> pair, @Nullable Move move, StepMoves.OfRow moves, Supplier<Optional<RowChange>> otherwise) {
    Row was = pair.before();
    Row is = pair.after();
    if (was == null || is == null) return otherwise.get();
    Known found = known.get(is);
    Optional<RowChange> change = found != null && found.before() == was && Objects.equals(found.move(), move) && found.moves().equals(moves)
        ? found.change() : otherwise.get();
    next.put(is, new Known(was, move, moves, change));
    return change;
  }
}
