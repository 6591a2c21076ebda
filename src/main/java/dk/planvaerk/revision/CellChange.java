package dk.planvaerk.revision;

import dk.planvaerk.plan.Spot;
import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.Segment.Kind;
import java.util.List;

/**
 * A cell whose text is another.
 *
 * @param spot in the new plan; in the old one where the new one has no such cell
 */
public record CellChange(Spot.InRow spot, List<Segment> segments) {
  /** Whether all of its text is new. */
  public boolean isFilled() {
    return segments.stream().allMatch(s -> s.kind() == Kind.ADDED);
  }

  /** Whether all of its text is gone. */
  public boolean isEmptied() {
    return segments.stream().allMatch(s -> s.kind() == Kind.REMOVED);
  }
}
