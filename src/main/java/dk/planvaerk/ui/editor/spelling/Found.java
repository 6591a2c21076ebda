package dk.planvaerk.ui.editor.spelling;

import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.spelling.Misspelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A misspelt word of a plan.
 *
 * @param round whether it was found behind the end of the plan, from its beginning on
 */
record Found(Spot where, Misspelling word, boolean round) {
  /**
   * The first one behind a place, round the end of the plan.
   *
   * @param from null for the beginning of the plan
   * @param behind a word there that ends here or before is passed by
   * @param in the misspelt words of a text
   */
  static Optional<Found> next(Plan plan, @Nullable Spot from, int behind, Function<String, List<Misspelling>> in) {
    List<Spot> spots = spots(plan);
    if (spots.isEmpty()) return Optional.empty();
    int start = Math.max(0, from == null ? 0 : spots.indexOf(from));
    boolean here = from != null && spots.contains(from);
    for (int i = 0; i <= spots.size(); i++) {
      Spot spot = spots.get((start + i) % spots.size());
      boolean first = i == 0 && here;
      for (Misspelling word : in.apply(plan.text(spot).orElse(Text.EMPTY).shown())) {
        if (!first || word.to() > behind) return Optional.of(new Found(spot, word, start + i >= spots.size()));
      }
    }
    return Optional.empty();
  }

  /** All places of a plan in reading order. */
  private static List<Spot> spots(Plan plan) {
    var spots = new ArrayList<Spot>();
    for (List<HeadField> line : plan.kind().writtenFields()) {
      for (HeadField field : line) spots.add(new Spot.InHead(field.id()));
    }
    plan.rows().forEach(row -> spots.addAll(row.spots(plan.kind())));
    return spots;
  }
}
