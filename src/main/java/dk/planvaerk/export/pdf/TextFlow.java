package dk.planvaerk.export.pdf;

import dk.planvaerk.export.pdf.Painter.Place;

/** Draws a paragraph of running text down the pages: as many lines on each as go, at least two on both sides of a break. */
final class TextFlow {
  /** Sums of heights are not exact. */
  private static final float NEARLY = 0.01f;
  private static final int TOGETHER = 2;

  private TextFlow() {}

  /** Height of the lines of a paragraph that stand together where it begins. */
  static float beginning(Box paragraph) {
    int lines = paragraph.lines().size();
    // With two of three the third would stand alone.
    return paragraph.height(0, lines <= TOGETHER + 1 ? lines : TOGETHER);
  }

  /**
   * Draws a paragraph.
   *
   * @param below height that has to be left below its end, for what belongs to it
   * @param begins called when the place is known where it begins
   */
  static void draw(Box paragraph, Pages pages, float below, Runnable begins) {
    int from = 0;
    while (from < paragraph.lines().size()) {
      int to = end(paragraph, from, pages, below);
      if (to == from) {
        pages.next();
        continue;
      }
      if (from == 0) begins.run();
      float height = paragraph.height(from, to);
      pages.painter().draw(paragraph, new Place(pages.y(), height), from, to);
      pages.down(height);
      from = to;
    }
  }

  /** Where it stops on this page; on a fresh one that is never at once. */
  private static int end(Box paragraph, int from, Pages pages, float below) {
    int all = paragraph.lines().size();
    int to = paragraph.fitting(from, pages.room());
    boolean alone = to == all && paragraph.height(from, to) + below > pages.room() + NEARLY;
    if (alone && !pages.isFresh()) to = to - TOGETHER - from >= TOGETHER ? to - TOGETHER : from;
    return to == from && pages.isFresh() ? from + 1 : to;
  }
}
