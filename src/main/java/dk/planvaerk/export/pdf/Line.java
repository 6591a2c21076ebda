package dk.planvaerk.export.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text.
 *
 * @param pieces from left to right
 * @param width in points, without the white space at its end
 * @param leads whether something in it leads elsewhere
 */
record Line(List<Piece> pieces, float width, boolean leads) {
  static final Line EMPTY = new Line(List.of(), 0, false);

  Line {
    pieces = List.copyOf(pieces);
  }

  /** The line of some signs, with a hyphen of our own behind them or none. */
  static Line of(List<Sign> signs, Sign... hyphen) {
    int ink = signs.size();
    while (ink > 0 && signs.get(ink - 1).isSpace()) ink--;
    List<Sign> all = new ArrayList<>(signs.subList(0, ink));
    all.addAll(List.of(hyphen));
    double width = 0;
    for (Sign sign : all) width += sign.width();
    all = FromLeft.of(all);
    for (Sign space : signs.subList(ink, signs.size())) all.add(space.open());
    List<Piece> pieces = pieces(all);
    return new Line(pieces, (float) width, pieces.stream().anyMatch(p -> p.target() != null));
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
        shown.append(signs.get(to).shown());
        width += signs.get(to++).width();
      } while (to < signs.size() && first.actual() == null && signs.get(to).actual() == null && isLike(signs.get(to), first));
      pieces.add(new Piece(first.face(), shown.toString(), first.actual(), first.look(), width, first.isFromRight(), first.address()));
      from = to;
    }
    return pieces;
  }

  /** Nearly always the very same look, which is quicker to see. */
  private static boolean isLike(Sign sign, Sign other) {
    boolean same = sign.look() == other.look() || sign.look().equals(other.look());
    return same && sign.face() == other.face() && sign.address() == other.address() && sign.isFromRight() == other.isFromRight();
  }
}
