package dk.planvaerk.preview;

import java.nio.IntBuffer;

/**
 * A picture of a page.
 *
 * @param width in dots
 * @param height in dots
 * @param dots line by line, each as alpha, red, green and blue, the colours multiplied by alpha
 */
public record PageImage(int width, int height, IntBuffer dots) {
  /** How much memory it takes, in dots. */
  public long weight() {
    return (long) width * height;
  }
}
