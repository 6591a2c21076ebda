package dk.planvaerk.marking;

import java.util.List;

/**
 * What is marked in one text.
 *
 * @param stretches from left to right, apart from each other; what is in none is not marked
 * @param gone places of the text, as it is shown, where text went away; where other text came for it, the first character of that
 * @param notes what is to be said of its status, from left to right
 */
public record CellMarks(List<Stretch> stretches, List<Integer> gone, List<StatusNote> notes) {
  public static final CellMarks NONE = new CellMarks(List.of(), List.of(), List.of());

  public CellMarks {
    stretches = List.copyOf(stretches);
    gone = List.copyOf(gone);
    notes = List.copyOf(notes);
  }

  public boolean hasAdded() {
    return stretches.stream().anyMatch(Stretch::added);
  }

  public boolean hasDone() {
    return stretches.stream().anyMatch(Stretch::done);
  }

  /** Whether there is something new between two places, or something went away there. */
  public boolean isChanged(int from, int to) {
    return hasGone(from, to) || stretches.stream().anyMatch(s -> s.added() && s.from() < to && from < s.to());
  }

  /** Whether text went away between two places, the last one included. */
  public boolean hasGone(int from, int to) {
    return gone.stream().anyMatch(g -> from <= g && g <= to);
  }

  /** Whether text went away somewhere without other text coming in its place. */
  boolean hasOnlyGone() {
    return gone.stream().anyMatch(g -> stretches.stream().noneMatch(s -> s.added() && s.from() <= g && g < s.to()));
  }

  /** What is said in every document, marked or not. */
  CellMarks status() {
    return notes.isEmpty() ? NONE : new CellMarks(List.of(), List.of(), notes);
  }

  public boolean isEmpty() {
    return stretches.isEmpty() && gone.isEmpty() && notes.isEmpty();
  }
}
