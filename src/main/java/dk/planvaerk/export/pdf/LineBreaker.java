package dk.planvaerk.export.pdf;

import dk.planvaerk.hyphenation.BreakPlace;
import dk.planvaerk.hyphenation.Hyphenation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a paragraph into lines: as much on each as goes, at spaces; inside a word where it leaves a hole
 * otherwise; and where nothing else helps at the edge, so that no text ever leaves its box. Safe for several threads.
 */
final class LineBreaker {
  /** A word is broken where more than this share of the line would stay empty without. */
  private static final float HOLE = 0.3f;
  /** No paragraph ends with a line of so few characters of a broken word. */
  private static final int STUB = 5;

  private static final int REMEMBERED = 20_000;

  private final Letters letters;
  private final Hyphenation hyphenation;
  private final Map<String, List<BreakPlace>> known = new ConcurrentHashMap<>();

  LineBreaker(Letters letters, Hyphenation hyphenation) {
    this.letters = letters;
    this.hyphenation = hyphenation;
  }

  /**
   * The lines of a paragraph, at least one.
   *
   * @param width of the box in points
   */
  List<Line> lines(List<Sign> signs, float width) {
    if (signs.isEmpty()) return List.of(Line.EMPTY);
    var lines = new ArrayList<Line>();
    int from = 0;
    while (from < signs.size()) {
      Break to = end(signs, from, width);
      List<Sign> taken = signs.subList(from, to.at());
      lines.add(to.hyphen() ? Line.of(taken, letters.hyphen(taken.getLast().look())) : Line.of(taken));
      from = to.at();
    }
    return lines;
  }

  private record Break(int at, boolean hyphen) {}

  private Break end(List<Sign> signs, int from, float width) {
    int edge = from;
    int word = from;
    float used = 0;
    float usedByWords = 0;
    boolean ink = false;
    while (edge < signs.size()) {
      Sign sign = signs.get(edge);
      if (!sign.isSpace() && used + sign.width() > width) break;
      if (sign.isSpace()) {
        word = ink ? edge + 1 : word;
        usedByWords = used;
      }
      ink |= !sign.isSpace();
      used += sign.width();
      edge++;
    }
    if (edge == signs.size()) return new Break(edge, false);
    boolean alone = word == from;
    if (!alone && width - usedByWords <= HOLE * width) return new Break(word, false);
    Break inside = inside(signs, alone ? firstInk(signs, from) : word, edge, width - used);
    boolean stub = !alone && inside != null && signs.size() - inside.at() <= STUB;
    if (inside != null && !stub) return inside;
    return new Break(alone ? Math.max(edge, from + 1) : word, false);
  }

  private static int firstInk(List<Sign> signs, int from) {
    int at = from;
    while (signs.get(at).isSpace()) at++;
    return at;
  }

  /** The last place in a word up to an edge where it may be broken. */
  private @Nullable Break inside(List<Sign> signs, int word, int edge, float left) {
    var text = new StringBuilder();
    for (int i = word; i < signs.size() && !signs.get(i).isSpace(); i++) text.append(signs.get(i).letter());
    Break best = null;
    for (BreakPlace place : places(text.toString())) {
      int at = word + place.at();
      if (at > edge) break;
      if (!place.hyphen() || left + width(signs, at, edge) >= letters.hyphen(signs.get(at - 1).look()).width()) {
        best = new Break(at, place.hyphen());
      }
    }
    return best;
  }

  private List<BreakPlace> places(String word) {
    if (known.size() > REMEMBERED) known.clear();
    return known.computeIfAbsent(word, hyphenation::places);
  }

  private static float width(List<Sign> signs, int from, int to) {
    float width = 0;
    for (int i = from; i < to; i++) width += signs.get(i).width();
    return width;
  }
}
