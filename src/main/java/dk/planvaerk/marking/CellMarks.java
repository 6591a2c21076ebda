package dk.planvaerk.marking;

import java.util.List;

/**
 * What is marked in one text.
 *
 * @param stretches from left to right, apart from each other; what is in none is not marked
 * @param gone whether text went away and none was added
 * @param notes what is to be said behind the text, such as "Gennemført: august 2024"
 */
public record CellMarks(List<Stretch> stretches, boolean gone, List<String> notes) {
  public static final CellMarks NONE = new CellMarks(List.of(), false, List.of());

  public CellMarks {
    stretches = List.copyOf(stretches);
    notes = List.copyOf(notes);
  }

  public boolean hasAdded() {
    return stretches.stream().anyMatch(Stretch::added);
  }

  public boolean hasDone() {
    return stretches.stream().anyMatch(Stretch::done);
  }

  public boolean isEmpty() {
    return stretches.isEmpty() && !gone && notes.isEmpty();
  }
}
