package dk.planvaerk.export.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;

/** The list beside the pages that leads to where things begin. */
final class Outline {
  private record Entry(int level, PdfOutline outline) {}

  private final PdfOutline root;
  private final float left;
  private final Deque<Entry> above = new ArrayDeque<>();

  /**
   * An outline.
   *
   * @param left where what is written begins
   */
  Outline(PdfOutline root, float left) {
    this.root = root;
    this.left = left;
  }

  /**
   * Adds an entry for a place on the current page.
   *
   * @param level from 1; it stands below the last one of a lower level
   */
  void add(int level, String name, float y) {
    while (!above.isEmpty() && above.getFirst().level() >= level) above.removeFirst();
    PdfOutline parent = above.isEmpty() ? root : above.getFirst().outline();
    boolean open = above.isEmpty();
    above.addFirst(new Entry(level, new PdfOutline(parent, new PdfDestination(PdfDestination.XYZ, left, y, 0), name, open)));
  }
}
