package dk.planvaerk.export.pdf;

import java.util.List;
import java.util.function.Predicate;

/**
 * Boxes beside each other. In a column there is one that spans all steps, or one a step from top to bottom.
 *
 * @param steps at least 1
 */
record Group(int steps, List<Box> boxes) {
  Group {
    boxes = List.copyOf(boxes);
  }

  static Group of(List<Box> boxes) {
    return new Group(1, boxes);
  }

  Group untagged() {
    return new Group(steps, boxes.stream().map(Box::untagged).toList());
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
