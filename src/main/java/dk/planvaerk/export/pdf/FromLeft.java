package dk.planvaerk.export.pdf;

import dk.planvaerk.printout.Direction;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Puts the signs of a line into the order in which they stand on paper, from left to right. That is also the order in which
 * they are written into the file: who reads a PDF expects it so, and turns what is of Hebrew or Arabic letters around again.
 */
final class FromLeft {
  /** Say nothing but that what stands beside them is read from the left, or from the right. */
  private static final String OF_LEFT = "\u200E";
  private static final String OF_RIGHT = "\u200F";

  private FromLeft() {}

  static List<Sign> of(List<Sign> signs) {
    for (Sign sign : signs) {
      if (sign.level() > 0) return turned(signs);
    }
    return signs;
  }

  private static List<Sign> turned(List<Sign> signs) {
    byte[] levels = new byte[signs.size()];
    for (int i = 0; i < levels.length; i++) levels[i] = (byte) signs.get(i).level();
    Sign[] ordered = signs.toArray(Sign[]::new);
    Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
    var out = new ArrayList<Sign>();
    int at = 0;
    while (at < ordered.length) {
      int end = at;
      while (end < ordered.length && ordered[end].isFromRight()) end++;
      if (end == at) {
        out.add(ordered[at++]);
        continue;
      }
      List<Sign> together = List.of(ordered).subList(at, end);
      if (together.stream().noneMatch(FromLeft::isOfRight)) {
        forced(together, out);
      } else {
        out.addAll(together);
        bound(out, out.size() - together.size(), OF_RIGHT);
        if (end < ordered.length) {
          out.add(ordered[end]);
          bound(out, out.size() - 1, OF_LEFT);
          end++;
        }
      }
      at = end;
    }
    return out;
  }

  /** Readers take a bracket or a space between two directions for one of the other; this tells them. */
  private static void bound(List<Sign> signs, int at, String mark) {
    Sign sign = signs.get(at);
    boolean neutral = sign.said().codePoints().noneMatch(c -> Character.isLetterOrDigit(c));
    if (neutral) signs.set(at, sign.saying(mark + sign.said()));
  }

  /** Latin letters that a control character has turned around: nobody who reads the file would turn them back. */
  private static void forced(List<Sign> together, List<Sign> out) {
    int at = 0;
    while (at < together.size()) {
      Sign first = together.get(at);
      int end = at;
      while (end < together.size() && together.get(end).face() == first.face() && together.get(end).look().equals(first.look())) end++;
      List<Sign> same = together.subList(at, end);
      var shown = new StringBuilder();
      same.forEach(s -> shown.append(s.shown()));
      var said = new StringBuilder();
      var back = new ArrayList<>(same);
      Collections.reverse(back);
      back.forEach(s -> said.append(s.said()));
      float width = (float) same.stream().mapToDouble(Sign::width).sum();
      out.add(new Sign(first.face(), shown.toString(), said.toString(), first.look(), width, 0, first.address()));
      at = end;
    }
  }

  private static boolean isOfRight(Sign sign) {
    return sign.said().codePoints().anyMatch(Direction::isFromRight);
  }
}
