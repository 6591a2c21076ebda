package dk.planvaerk.marking;

import dk.planvaerk.plan.Spot;
import dk.planvaerk.revision.PlanDiff;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is marked in a plan.
 *
 * @param diff what changed since the version; empty where the plan is compared with none
 * @param head by the ids of its fields
 * @param rows by their ids
 */
public record Marks(PlanDiff diff, Map<String, CellMarks> head, Map<String, RowMarks> rows, Set<String> newRows) {
  public static final Marks NONE = new Marks(PlanDiff.NONE, Map.of(), Map.of(), Set.of());

  /** The marks of a text. */
  public CellMarks of(Spot spot) {
    return switch (spot) {
      case Spot.InHead(String field) -> head.getOrDefault(field, CellMarks.NONE);
      case Spot.InRow in -> row(in.row()).cells().getOrDefault(in, CellMarks.NONE);
    };
  }

  /** All marks of a row. */
  public RowMarks row(String row) {
    return rows.getOrDefault(row, RowMarks.NONE);
  }

  /** Whether a row is not in the version. */
  public boolean isNew(String row) {
    return newRows.contains(row);
  }

  /** Whether nothing is marked. */
  public boolean isEmpty() {
    return head.isEmpty() && rows.isEmpty();
  }

  /** Whether any text is new. */
  public boolean hasAdded() {
    return all().anyMatch(CellMarks::hasAdded);
  }

  /** Whether any text is finished. */
  public boolean hasDone() {
    return all().anyMatch(CellMarks::hasDone);
  }

  /** Whether text went away somewhere without other text coming in its place. */
  public boolean hasGone() {
    return all().anyMatch(CellMarks::hasOnlyGone);
  }

  /** What is said of status in every document, and nothing else. */
  Marks status() {
    return new Marks(PlanDiff.NONE, Map.of(), rows.entrySet().stream().filter(r -> r.getValue().hasNotes())
        .collect(Collectors.toMap(Map.Entry::getKey, r -> r.getValue().status())), Set.of());
  }

  /** Whether words of the program tell of something else that changed, such as a status or a deadline. */
  public boolean hasTold() {
    return rows.values().stream().anyMatch(RowMarks::hasTold);
  }

  private Stream<CellMarks> all() {
    return Stream.concat(head.values().stream(), rows.values().stream().flatMap(RowMarks::all));
  }
}
