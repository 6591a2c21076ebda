package dk.planvaerk.marking;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is marked in one text.
 *
 * @param stretches from left to right, apart from each other; what is in none is not marked
 * @param gone whether text went away from a paragraph to which none was added, or all of it
 * @param notes what is to be said behind the text, such as "Gennemført: august 2024"
 * @param told what else changed and is to be said behind the text, with a bar, such as "Genåbnet"
 * @param lost indexes of the paragraphs from which text went away; empty where that may be all
 * @param lines what changed about a paragraph that is or was done by itself, by its index: said behind it, with a bar
 */
public record CellMarks(List<Stretch> stretches, boolean gone, List<String> notes, List<String> told, Set<Integer> lost, Map<Integer, String> lines) {
  public static final CellMarks NONE = new CellMarks(List.of(), false, List.of());

  public CellMarks {
    stretches = List.copyOf(stretches);
    notes = List.copyOf(notes);
    told = List.copyOf(told);
    lost = Set.copyOf(lost);
    lines = Map.copyOf(lines);
  }

  /** Marks of a text of which nothing changed but its words. */
  public CellMarks(List<Stretch> stretches, boolean gone, List<String> notes) {
    this(stretches, gone, notes, List.of(), Set.of(), Map.of());
  }

  public boolean hasAdded() {
    return stretches.stream().anyMatch(Stretch::added);
  }

  public boolean hasDone() {
    return stretches.stream().anyMatch(Stretch::done);
  }

  /** Whether text went away from a paragraph, by its index. */
  public boolean isGone(int paragraph) {
    return gone && (lost.isEmpty() || lost.contains(paragraph));
  }

  /** Whether words of the program tell of a change. */
  public boolean hasTold() {
    return !told.isEmpty() || !lines.isEmpty();
  }

  public boolean isEmpty() {
    return stretches.isEmpty() && !gone && notes.isEmpty() && !hasTold();
  }
}
