package dk.planvaerk.ui.editor.marks;

import dk.planvaerk.marking.Marks;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.revision.RowChange;
import dk.planvaerk.ui.editor.text.Mark;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What there is to be seen of changes in a plan. No two are equal: comparing them would take longer than showing them. */
public final class SeenPlan {
  static final SeenPlan NOTHING = new SeenPlan(Map.of(), Map.of(), Marks.NONE);

  private final Map<Spot, List<Mark>> marks;
  private final Map<String, Map<Spot.InRow, ComparedText>> compared;
  private final Marks found;

  SeenPlan(Map<Spot, List<Mark>> marks, Map<String, Map<Spot.InRow, ComparedText>> compared, Marks found) {
    this.marks = marks;
    this.compared = compared;
    this.found = found;
  }

  /** The marks on the texts that have some. */
  public Map<Spot, List<Mark>> marks() {
    return marks;
  }

  /** The cells that show what went away from them, by the ids of their rows. */
  public Map<String, Map<Spot.InRow, ComparedText>> compared() {
    return compared;
  }

  /** Ids of the rows that answer something else, or of which something else is said there. */
  public Set<String> otherBasis() {
    return found.diff().rows().stream().filter(RowChange::hasOtherBasis).map(c -> c.row().id()).collect(Collectors.toUnmodifiableSet());
  }

  /** What the rest was made of. */
  Marks found() {
    return found;
  }
}
