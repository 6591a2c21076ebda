package dk.planvaerk.ui.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Some lines of one paragraph, drawn by one node. In what is drawn each line but the last has a line end, and a
 * broken word its hyphen: a place there is a <em>drawn</em> one, and is no place in the text.
 */
final class Chunk {
  private final int start;
  private final boolean bullet;
  private final double left;
  private final double top;
  private final List<Line> lines;
  private final int[] drawn;
  private final List<Segment> segments;

  /**
   * @param start where it begins in the text, its bullet included
   * @param offset where its paragraph's characters begin in the text
   * @param of its lines, in places of the paragraph
   */
  Chunk(int start, int offset, boolean bullet, double left, double top, Passage passage, List<Line> of) {
    this.start = start;
    this.bullet = bullet;
    this.left = left;
    this.top = top;
    drawn = new int[of.size()];
    var flow = new ArrayList<Segment>();
    var moved = new ArrayList<Line>();
    int at = 0;
    for (int i = 0; i < drawn.length; i++) {
      Line line = of.get(i);
      drawn[i] = at;
      passage.between(line.from(), line.to()).forEach(s -> Passage.add(flow, s));
      boolean last = i == drawn.length - 1;
      String end = (line.hyphen() ? "-" : "") + (last ? "" : "\n");
      if (!end.isEmpty()) Passage.add(flow, new Segment(end, flow.isEmpty() ? Look.PLAIN : flow.getLast().look()));
      at += line.length() + end.length();
      moved.add(line.later(offset));
    }
    lines = moved;
    segments = List.copyOf(flow);
  }

  int start() {
    return start;
  }

  boolean hasBullet() {
    return bullet;
  }

  double left() {
    return left;
  }

  double top() {
    return top;
  }

  List<Line> lines() {
    return lines;
  }

  /** What is drawn. */
  List<Segment> segments() {
    return segments;
  }

  /** The characters that are drawn. */
  String drawn() {
    return segments.stream().map(Segment::text).collect(Collectors.joining());
  }

  /** The line where a place is; a place between two lines is at the end of the upper one if asked for. */
  int line(int index, boolean atEnd) {
    int i = lines.size() - 1;
    while (i > 0 && (index < lines.get(i).from() || (atEnd && index == lines.get(i).from()))) i--;
    return i;
  }

  int drawn(int line, int index) {
    return drawn[line] + Math.clamp(index - lines.get(line).from(), 0, lines.get(line).length());
  }

  /** The place in the text of a drawn place in a line. */
  int index(int line, int drawnAt) {
    return lines.get(line).from() + Math.clamp(drawnAt - drawn[line], 0, lines.get(line).length());
  }
}
