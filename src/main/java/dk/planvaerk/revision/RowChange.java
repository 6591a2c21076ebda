package dk.planvaerk.revision;

import dk.planvaerk.plan.Row;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a row.
 *
 * @param before null if it was added
 * @param after null if it was removed
 * @param move null if it stayed in its place among the others
 * @param steps those to which something happened, in reading order, a removed one behind the one it followed
 * @param cells whose text is another, in reading order; all that have text where the row was added or removed
 * @param headings of columns that it has in its own way, where they are others
 * @param lines paragraphs that were marked as done by themselves, reopened, or dated otherwise, in reading order
 * @param placed ids of columns that went from the row to its steps or back
 */
public record RowChange(Change kind, @Nullable Row before, @Nullable Row after, @Nullable Move move,
    List<StepChange> steps, List<CellChange> cells, List<HeadingChange> headings, List<LineChange> lines, List<String> placed) {
  public RowChange {
    steps = List.copyOf(steps);
    cells = List.copyOf(cells);
    headings = List.copyOf(headings);
    lines = List.copyOf(lines);
    placed = List.copyOf(placed);
  }

  /** In the new plan, or in the old one where it was removed. */
  public Row row() {
    return after != null ? after : Objects.requireNonNull(before);
  }

  /** Whether it answers something else, or something else is said of that. */
  public boolean hasOtherBasis() {
    return before != null && after != null && !before.basis().equals(after.basis());
  }

  /** Whether it is of another form in a running text. */
  public boolean hasOtherForm() {
    return before != null && after != null && before.form() != null && after.form() != null && !before.form().equals(after.form());
  }

  /** Whether it has another priority, or one only in one of the plans. */
  public boolean hasOtherPriority() {
    return before != null && after != null && !Objects.equals(before.priority(), after.priority());
  }
}
