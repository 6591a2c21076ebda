package dk.planvaerk.export.pdf;

import java.util.Arrays;
import java.util.List;

/**
 * What of a group is drawn on one page.
 *
 * @param slices its steps, or parts of steps, from top to bottom; empty where nothing is
 * @param to for each box the line before which it stops
 * @param nextStep the first step that isn't finished with it
 */
record Portion(List<Slice> slices, List<Integer> to, int nextStep) {
  Portion {
    slices = List.copyOf(slices);
    to = List.copyOf(to);
  }

  static Portion of(List<Slice> slices, int[] to, int nextStep) {
    return new Portion(slices, Arrays.stream(to).boxed().toList(), nextStep);
  }

  /** A step, or a part of one, and its height. */
  record Slice(int step, float height) {}

  float height() {
    return (float) slices.stream().mapToDouble(Slice::height).sum();
  }
}
