package dk.planvaerk.export.pdf;

import dk.planvaerk.printout.PrintedCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Set text between two edges.
 *
 * @param step of its group, or {@link PrintedCell#ALL}
 * @param left edge of the frame, from the left edge of the paper
 * @param tags where the text belongs in the tree for screen readers, or null where it is said elsewhere
 * @param again what is said once more, for the eye only, on each page that the box goes on over
 */
record Box(BoxStyle style, int step, float left, float right, List<BoxLine> lines, @Nullable TextTags tags, List<BoxLine> again) {
  Box {
    lines = List.copyOf(lines);
    again = List.copyOf(again);
  }

  /** A box that says nothing twice. */
  Box(BoxStyle style, int step, float left, float right, List<BoxLine> lines, @Nullable TextTags tags) {
    this(style, step, left, right, lines, tags, List.of());
  }

  /** Whether something in the paragraph of a line leads elsewhere, on whichever page. */
  boolean leads(int line) {
    int paragraph = lines.get(line).paragraph();
    int from = line;
    while (from > 0 && lines.get(from - 1).paragraph() == paragraph) from--;
    for (int i = from; i < lines.size() && lines.get(i).paragraph() == paragraph; i++) {
      if (lines.get(i).line().leads()) return true;
    }
    return false;
  }

  boolean spans() {
    return step == PrintedCell.ALL;
  }

  /** The same in the looks of a page, for it has been read out once. */
  Box untagged() {
    return new Box(style, step, left, right, lines, null);
  }

  /** The same going on with a line on another page. */
  Box goingOn(int next) {
    int paragraph = next < lines.size() ? lines.get(next).paragraph() : 0;
    var all = new ArrayList<>(lines);
    all.addAll(next, again.stream().map(l -> l.againBefore(paragraph)).toList());
    return new Box(style, step, left, right, all, tags, again);
  }

  /** Height of some lines with the padding around them; an empty box is as high as one line. */
  float height(int from, int to) {
    int gaps = to > from ? lines.get(to - 1).paragraph() - lines.get(from).paragraph() : 0;
    return 2 * style.padding() + Math.max(1, to - from) * style.leading() + gaps * style.gap();
  }

  float heightFrom(int from) {
    return height(from, lines.size());
  }

  /**
   * The end of the lines from one on that go into a height. On both sides of a break there are at least two
   * lines, so that it may be {@code from} itself.
   */
  int fitting(int from, float height) {
    int to = from;
    while (to < lines.size() && height(from, to + 1) <= height + 0.01f) to++;
    if (to == lines.size()) return to;
    if (lines.size() - to == 1) to--;
    return to - from < 2 ? from : to;
  }
}
