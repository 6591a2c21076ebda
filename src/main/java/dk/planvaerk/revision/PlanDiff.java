package dk.planvaerk.revision;

import dk.planvaerk.plan.Plan;
import java.util.List;

/**
 * What changed between two plans. How a text looks and what stood beside a value in the file are no changes, nor are the kind's
 * own words where they are only for the writer.
 *
 * @param head fields in the order of the new plan's kind
 * @param rows in the order of the new plan, a removed one behind the one it followed
 * @param words of the kind, as they stand on paper, that are others
 */
public record PlanDiff(List<HeadChange> head, List<SectionChange> sections, List<RowChange> rows, List<WordsChange> words) {
  /** Nothing changed. */
  public static final PlanDiff NONE = new PlanDiff(List.of(), List.of(), List.of(), List.of());

  public PlanDiff {
    head = List.copyOf(head);
    sections = List.copyOf(sections);
    rows = List.copyOf(rows);
    words = List.copyOf(words);
  }

  public static PlanDiff between(Plan before, Plan after) {
    if (before == after) return NONE;
    return new PlanComparison(before, after, (pair, move, moves, found) -> found.get()).result();
  }

  public boolean isEmpty() {
    return head.isEmpty() && sections.isEmpty() && rows.isEmpty() && words.isEmpty();
  }
}
