package dk.planvaerk.marking;

import dk.planvaerk.plan.Spot;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is marked in one row.
 *
 * @param cells its texts that have marks
 * @param headings those of its columns that it has in its own way, by the ids of the columns
 * @param basis what it answers, as {@link BasisText} says it; not marked where that is not printed
 * @param priority what is said behind its priority, such as "(før: 2)"; empty where that is as it was
 * @param told what else changed and has no cell of its own
 */
public record RowMarks(
    Map<Spot.InRow, CellMarks> cells, Map<String, CellMarks> headings, CellMarks basis, String priority, List<String> told) {
  public static final RowMarks NONE = new RowMarks(Map.of(), Map.of(), CellMarks.NONE, "", List.of());

  public RowMarks {
    told = List.copyOf(told);
  }

  public boolean isEmpty() {
    return cells.isEmpty() && headings.isEmpty() && basis.isEmpty() && priority.isEmpty() && told.isEmpty();
  }

  /** The marks of the heading of a column. */
  public CellMarks heading(String column) {
    return headings.getOrDefault(column, CellMarks.NONE);
  }

  /** Whether words of the program tell of a change. */
  boolean hasTold() {
    return !priority.isEmpty() || !told.isEmpty() || all().anyMatch(CellMarks::hasTold);
  }

  boolean hasNotes() {
    return cells.values().stream().anyMatch(c -> !c.notes().isEmpty());
  }

  /** What is said of status, and nothing else. */
  RowMarks status() {
    return new RowMarks(cells.entrySet().stream().filter(c -> !c.getValue().notes().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, c -> c.getValue().status())), Map.of(), CellMarks.NONE, "", List.of());
  }

  Stream<CellMarks> all() {
    return Stream.of(cells.values().stream(), headings.values().stream(), Stream.of(basis)).flatMap(s -> s);
  }
}
