package dk.planvaerk.merge;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import dk.planvaerk.revision.CellChange;
import dk.planvaerk.revision.HeadChange;
import dk.planvaerk.revision.PlanDiff;
import dk.planvaerk.revision.text.Segment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What two copies of a plan began as. */
public final class Ancestor {
  private Ancestor() {}

  /** The plan of the last version that both have with the same content. */
  public static Optional<Plan> of(Plan mine, Plan theirs) {
    return mine.versions().reversed().stream().filter(v -> has(theirs, v)).findFirst().map(Version::plan);
  }

  /**
   * The one of some earlier states of a plan that a copy differs least from, the first of several: what the copy began
   * as, where nothing better is known. It need not be the last one: where two have saved at the same time, a sync service
   * puts the copy of one in the place of the other's, and the other's last changes were never in it.
   */
  public static Optional<Plan> nearest(List<Plan> earlier, Plan copy) {
    Plan nearest = null;
    long least = Long.MAX_VALUE;
    for (Plan plan : earlier) {
      long difference = difference(PlanDiff.between(plan, copy));
      if (difference >= least) continue;
      nearest = plan;
      least = difference;
    }
    return Optional.ofNullable(nearest);
  }

  /** In characters that came or went; each row and section to which something happened counts as one more. */
  private static long difference(PlanDiff diff) {
    Stream<List<Segment>> texts = Stream.concat(
        diff.head().stream().map(HeadChange::segments), diff.rows().stream().flatMap(r -> r.cells().stream()).map(CellChange::segments));
    return diff.rows().size() + diff.sections().size()
        + texts.flatMap(List::stream).filter(s -> s.kind() != Segment.Kind.KEPT).mapToLong(s -> s.text().length()).sum();
  }

  private static boolean has(Plan plan, Version version) {
    return plan.versions().stream().anyMatch(v -> v.id().equals(version.id()) && v.plan().equals(version.plan()));
  }
}
