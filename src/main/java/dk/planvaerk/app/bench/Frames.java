package dk.planvaerk.app.bench;

import dk.planvaerk.json.JsonWriter;
import java.util.Arrays;

/** How long frames took, and the layout in them. */
final class Frames {
  private static final long MILLION = 1_000_000;

  private long[] nanos = new long[1024];
  private int count;
  private long layout;
  private long longestLayout;

  /**
   * One more frame.
   *
   * @param took from its beginning to that of the next, painting included
   * @param layoutTook the part of it that went into CSS and layout
   */
  void add(long took, long layoutTook) {
    if (count == nanos.length) nanos = Arrays.copyOf(nanos, 2 * count);
    nanos[count++] = took;
    layout += layoutTook;
    longestLayout = Math.max(longestLayout, layoutTook);
  }

  /** All lengths in milliseconds. */
  JsonWriter json() {
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return new JsonWriter()
        .put("frames", count)
        .put("average", millis(Arrays.stream(sorted).sum() / Math.max(1, count)))
        .put("p95", millis(share(sorted, 0.95)))
        .put("p99", millis(share(sorted, 0.99)))
        .put("longest", millis(share(sorted, 1)))
        .put("over33", over(33))
        .put("over50", over(50))
        .put("over100", over(100))
        .put("layoutAverage", millis(layout / Math.max(1, count)))
        .put("layoutLongest", millis(longestLayout));
  }

  private static long share(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  private int over(int millis) {
    return (int) Arrays.stream(nanos, 0, count).filter(n -> n > millis * MILLION).count();
  }

  /** To a tenth. */
  static double millis(long nanos) {
    return Math.rint((double) nanos / MILLION * 10) / 10;
  }
}
