package dk.planvaerk.export.pdf;

import dk.planvaerk.printout.Address;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a paragraph's text on a page that leads somewhere, or nowhere.
 *
 * @param target where to, or null
 * @param lines each with what it has of the passage
 */
record Passage(@Nullable String target, List<Ink.PlacedLine> lines) {
  /** All of some lines, from the first piece to the last. */
  static List<Passage> of(List<Ink.PlacedLine> lines) {
    var all = new ArrayList<Passage>();
    Address address = null;
    for (Ink.PlacedLine placed : lines) {
      float left = placed.left();
      List<Piece> pieces = placed.line().pieces();
      int from = 0;
      while (from < pieces.size()) {
        Address of = leading(pieces.get(from));
        int to = from;
        float width = 0;
        while (to < pieces.size() && leading(pieces.get(to)) == of) width += pieces.get(to++).width();
        if (all.isEmpty() || of != address) all.add(new Passage(of == null ? null : of.target(), new ArrayList<>()));
        all.getLast().lines().add(new Ink.PlacedLine(new Line(pieces.subList(from, to), width, of != null), left, placed.y()));
        address = of;
        left += width;
        from = to;
      }
    }
    return all;
  }

  private static @Nullable Address leading(Piece piece) {
    return piece.target() == null ? null : piece.address();
  }
}
