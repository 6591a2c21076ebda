package dk.planvaerk.ui.window;

import dk.planvaerk.storage.Memory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Where a window stands and how large it is, in pixels of the screens.
 *
 * @param box as it is while it is not maximised
 */
record WindowPlace(Rectangle2D box, boolean maximised) {
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 800;
  private static final double LEAST = 400;
  /** How much of a window must be on a screen for the user to get hold of it. */
  private static final double GRIP = 120;
  private static final String KEY = "place.window";

  /** In the middle of a screen. */
  static WindowPlace first(Rectangle2D screen) {
    double width = Math.min(WIDTH, screen.getWidth());
    double height = Math.min(HEIGHT, screen.getHeight());
    return new WindowPlace(new Rectangle2D(screen.getMinX() + (screen.getWidth() - width) / 2,
        screen.getMinY() + (screen.getHeight() - height) / 2, width, height), false);
  }

  static Optional<WindowPlace> remembered(Memory memory) {
    return memory.text(KEY).flatMap(WindowPlace::read);
  }

  void remember(Memory memory) {
    memory.put(KEY, "%d,%d,%d,%d%s".formatted(Math.round(box.getMinX()), Math.round(box.getMinY()),
        Math.round(box.getWidth()), Math.round(box.getHeight()), maximised ? ",max" : ""));
  }

  private static Optional<WindowPlace> read(String text) {
    String[] parts = text.split(",", -1);
    try {
      double[] n = Arrays.stream(parts).limit(4).mapToDouble(Integer::parseInt).toArray();
      if (n.length < 4 || n[2] < LEAST || n[3] < LEAST) return Optional.empty();
      return Optional.of(new WindowPlace(new Rectangle2D(n[0], n[1], n[2], n[3]), parts.length > 4));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The same a little down and to the right, for another window. */
  WindowPlace beside(double by) {
    return new WindowPlace(new Rectangle2D(box.getMinX() + by, box.getMinY() + by, box.getWidth(), box.getHeight()), maximised);
  }

  /**
   * The same where the user can see and take hold of it, now that the screens are these.
   *
   * @param screens what of each may be used, the main one first
   */
  WindowPlace on(List<Rectangle2D> screens) {
    Rectangle2D screen = screens.stream().filter(this::canBeTakenOn).findFirst().orElse(null);
    if (screen == null) return new WindowPlace(first(screens.getFirst()).box(), maximised);
    double width = Math.min(box.getWidth(), screen.getWidth());
    double height = Math.min(box.getHeight(), screen.getHeight());
    return new WindowPlace(new Rectangle2D(
        Math.clamp(box.getMinX(), screen.getMinX(), screen.getMaxX() - width),
        Math.clamp(box.getMinY(), screen.getMinY(), screen.getMaxY() - height), width, height), maximised);
  }

  private boolean canBeTakenOn(Rectangle2D screen) {
    double across = Math.min(box.getMaxX(), screen.getMaxX()) - Math.max(box.getMinX(), screen.getMinX());
    double top = box.getMinY();
    return across >= GRIP && top >= screen.getMinY() - 1 && top <= screen.getMaxY() - GRIP;
  }
}
