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
  private final Map<String, Word> known = new ConcurrentHashMap<>();

  /** Where a word may be broken, and whether that is done only where it has no line of its own to go to. */
  private record Word(List<BreakPlace> places, boolean address) {}

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
    int begin = alone ? firstInk(signs, from) : word;
    int end = endOfWord(signs, begin);
    // An address stays one where a part of it stands on the line before.
    int whole = beginOfWord(signs, begin);
    Word broken = word(signs, whole, end);
    if (!broken.address() && whole < begin) {
      whole = begin;
      broken = word(signs, whole, end);
    }
    if (!alone && broken.address() && width(signs, begin, end) <= width) return new Break(word, false);
    Break inside = inside(signs, broken.places(), whole, from, edge, width - used);
    boolean stub = !alone && inside != null && signs.size() - inside.at() <= STUB;
    if (inside != null && !stub) return inside;
    return new Break(alone ? Math.max(edge, from + 1) : word, false);
  }

  private static int firstInk(List<Sign> signs, int from) {
    int at = from;
    while (signs.get(at).isSpace()) at++;
    return at;
  }

  private static int beginOfWord(List<Sign> signs, int from) {
    int at = from;
    while (at > 0 && !signs.get(at - 1).isSpace()) at--;
    return at;
  }

  private static int endOfWord(List<Sign> signs, int from) {
    int at = from;
    while (at < signs.size() && !signs.get(at).isSpace()) at++;
    return at;
  }

  private Word word(List<Sign> signs, int from, int to) {
    var text = new StringBuilder();
    for (int i = from; i < to; i++) text.append(signs.get(i).letter());
    if (known.size() > REMEMBERED) known.clear();
    return known.computeIfAbsent(text.toString(), w -> new Word(hyphenation.places(w), Hyphenation.isAddress(w)));
  }

  /** The last place in a word up to an edge where it may be broken. */
  private @Nullable Break inside(List<Sign> signs, List<BreakPlace> places, int word, int from, int edge, float left) {
    Break best = null;
    for (BreakPlace place : places) {
      int at = word + place.at();
      if (at > edge) break;
      if (at <= from) continue;
      if (!place.hyphen() || left + width(signs, at, edge) >= letters.hyphen(signs.get(at - 1).look()).width()) {
        best = new Break(at, place.hyphen());
      }
    }
    return best;
  }

  private static float width(List<Sign> signs, int from, int to) {
    float width = 0;
    for (int i = from; i < to; i++) width += signs.get(i).width();
    return width;
  }
}
