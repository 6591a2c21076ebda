package dk.planvaerk.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Boxes beside each other. In a column there is one that spans all steps, or one a step from top to bottom.
 *
 * @param steps at least 1
 */
record Group(int steps, List<Box> boxes) {
  /** What is said again takes no more of a page than this. */
  private static final float MOST_SAID_AGAIN = 0.25f;

  Group {
    boxes = List.copyOf(boxes);
  }

  static Group of(List<Box> boxes) {
    return new Group(1, boxes);
  }

  Group untagged() {
    return new Group(steps, boxes.stream().map(Box::untagged).toList());
  }

  /**
   * The same going on over another page, where what spans all steps says again what it is called. A box that has not
   * begun has nothing to say again, and where there is little room the text needs it more.
   *
   * @param next for each box its first line that isn't drawn yet
   * @param room height of the page
   */
  Group goingOn(int[] next, float room) {
    var all = new ArrayList<Box>();
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      boolean hasBegun = box.spans() && (next[i] > 0 || box.lines().isEmpty());
      boolean brief = box.again().size() * box.style().leading() <= MOST_SAID_AGAIN * room;
      all.add(hasBegun && brief && !box.again().isEmpty() ? box.goingOn(next[i]) : box);
    }
    return new Group(steps, all);
  }

  /** Height where it isn't split. */
  float height() {
    float height = 0;
    for (int step = 0; step < steps; step++) height += stepHeight(step, new int[boxes.size()]);
    return Math.max(height, spanHeight(new int[boxes.size()]));
  }

  /**
   * Height that the boxes of a step need by themselves.
   *
   * @param next for each box its first line that isn't drawn yet
   */
  float stepHeight(int step, int[] next) {
    return height(b -> b.step() == step, next);
  }

  /** Height that the boxes need which span all steps. */
  float spanHeight(int[] next) {
    return height(Box::spans, next);
  }

  private float height(Predicate<Box> which, int[] next) {
    float height = 0;
    for (int i = 0; i < boxes.size(); i++) {
      if (which.test(boxes.get(i))) height = Math.max(height, boxes.get(i).heightFrom(next[i]));
    }
    return height;
  }
}
