package dk.planvaerk.ui.editor.find;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.search.Hit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a search goes on from.
 *
 * @param where null for the beginning of the plan
 * @param at position in the text there
 */
record Place(@Nullable Spot where, int at) {
  static final Place BEGINNING = new Place(null, 0);

  /**
   * The index of the first hit at this place or behind it; their number where there is none.
   *
   * @param hits in reading order
   */
  int behind(Plan plan, List<Hit> hits) {
    if (where == null) return 0;
    var passed = new Passed(hits);
    if (where instanceof Spot.InHead) {
      plan.kind().writtenFields().stream().flatMap(List::stream).map(f -> new Spot.InHead(f.id()))
          .takeWhile(s -> !s.equals(where)).forEach(passed::all);
    } else if (where instanceof Spot.InRow in) {
      passed.head();
      for (Row row : plan.rows().takeWhile(r -> !r.id().equals(in.row())).toList()) passed.row(row.id());
      plan.row(in.row()).ifPresent(row -> row.spots(plan.kind()).stream().takeWhile(s -> !s.equals(in)).forEach(passed::all));
    }
    return passed.before(where, at);
  }

  /** How many hits are passed by on the way. */
  private static final class Passed {
    private final List<Hit> hits;
    private int count;

    Passed(List<Hit> hits) {
      this.hits = hits;
    }

    void all(Spot spot) {
      while (count < hits.size() && hits.get(count).where().equals(spot)) count++;
    }

    void head() {
      while (count < hits.size() && hits.get(count).where() instanceof Spot.InHead) count++;
    }

    void row(String row) {
      while (count < hits.size() && hits.get(count).where() instanceof Spot.InRow in && in.row().equals(row)) count++;
    }

    int before(@Nullable Spot spot, int at) {
      while (count < hits.size() && Objects.equals(hits.get(count).where(), spot) && hits.get(count).from() < at) count++;
      return count;
    }
  }
}
