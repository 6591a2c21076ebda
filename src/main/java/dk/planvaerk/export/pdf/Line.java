package dk.planvaerk.export.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text.
 *
 * @param width in points, without the white space at its end
 */
record Line(List<Piece> pieces, float width) {
  static final Line EMPTY = new Line(List.of(), 0);

  Line {
    pieces = List.copyOf(pieces);
  }

  /** The line of some signs, with a hyphen of our own behind them or none. */
  static Line of(List<Sign> signs, Sign... hyphen) {
    int ink = signs.size();
    while (ink > 0 && signs.get(ink - 1).isSpace()) ink--;
    var all = new ArrayList<>(signs.subList(0, ink));
    all.addAll(List.of(hyphen));
    double width = 0;
    for (Sign sign : all) width += sign.width();
    for (Sign space : signs.subList(ink, signs.size())) {
      all.add(new Sign(space.shown(), null, space.look().open(), space.width()));
    }
    return new Line(pieces(all), (float) width);
  }

  private static List<Piece> pieces(List<Sign> signs) {
    var pieces = new ArrayList<Piece>();
    int from = 0;
    while (from < signs.size()) {
      Sign first = signs.get(from);
      var shown = new StringBuilder();
      float width = 0;
      int to = from;
      do {
        shown.appendCodePoint(signs.get(to).shown());
        width += signs.get(to++).width();
      } while (to < signs.size() && first.actual() == null && signs.get(to).actual() == null
          && looksLike(signs.get(to), first));
      pieces.add(new Piece(shown.toString(), first.actual(), first.look(), width));
      from = to;
    }
    return pieces;
  }

  /** Nearly always the very same look, which is quicker to see. */
  private static boolean looksLike(Sign sign, Sign other) {
    return sign.look() == other.look() || sign.look().equals(other.look());
  }
}
