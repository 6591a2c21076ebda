package dk.planvaerk.marking;

import dk.planvaerk.revision.text.Segment;
import java.util.BitSet;
import java.util.List;

/**
 * What is marked in one text.
 *
 * @param stretches from left to right, apart from each other; what is in none is not marked
 * @param gone places of the text, as it is shown, where text went away; where other text came for it, the first character of that
 * @param notes what is to be said of its status and of what changed about that, from left to right
 */
public record CellMarks(List<Stretch> stretches, List<Integer> gone, List<StatusNote> notes) {
  public static final CellMarks NONE = new CellMarks(List.of(), List.of(), List.of());

  public CellMarks {
    stretches = List.copyOf(stretches);
    gone = List.copyOf(gone);
    notes = List.copyOf(notes);
  }

  /** The marks of a text of which nothing changed but its words. */
  static CellMarks of(String shown, List<Segment> segments) {
    return new CellMarks(Ranges.stretches(shown.length(), Ranges.of(segments, Segment.Kind.ADDED), new BitSet()),
        Ranges.gone(segments), List.of());
  }

  public boolean hasAdded() {
    return stretches.stream().anyMatch(Stretch::added);
  }

  public boolean hasDone() {
    return stretches.stream().anyMatch(Stretch::done);
  }

  /** Whether there is something new between two places, something went away there, or it is told there that something changed. */
  public boolean isChanged(int from, int to) {
    return hasGone(from, to) || hasTold(from, to) || stretches.stream().anyMatch(s -> s.added() && s.from() < to && from < s.to());
  }

  /** Whether text went away between two places, the last one included. */
  public boolean hasGone(int from, int to) {
    return gone.stream().anyMatch(g -> from <= g && g <= to);
  }

  /** Whether words that stand in the text tell of a change between two places, the last one included. */
  public boolean hasTold(int from, int to) {
    return notes.stream().anyMatch(n -> n.changed() && n.inline() && from <= n.at() && n.at() <= to);
  }

  /** Whether words of the program tell of a change. */
  boolean hasTold() {
    return notes.stream().anyMatch(StatusNote::changed);
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
