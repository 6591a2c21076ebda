package dk.planvaerk.ui.editor.text;

import dk.planvaerk.hyphenation.BreakPlace;
import dk.planvaerk.hyphenation.Hyphenation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a paragraph into lines by the same rules as the PDF does: as much on each as goes, at spaces; inside a
 * word where it is wider than the line or leaves a hole otherwise; and where nothing else helps at the edge.
 */
final class LineBreaker {
  /** A word is broken where more than this share of the line would stay empty without. */
  private static final double HOLE = 0.3;
  /** No paragraph ends with a line of so few characters of a broken word. */
  private static final int STUB = 5;
  private static final double ROUNDING = 0.01;
  private static final int REMEMBERED = 20_000;

  private final Hyphenation hyphenation;
  private final Map<String, List<BreakPlace>> known = new HashMap<>();

  LineBreaker(Hyphenation hyphenation) {
    this.hyphenation = hyphenation;
  }

  /** The lines of a paragraph, at least one. They hold all its characters, a line the spaces at its end. */
  List<Line> lines(Passage passage, Widths widths, double width) {
    return new Breaking(passage, widths, width).lines();
  }

  private List<BreakPlace> places(String word) {
    if (known.size() > REMEMBERED) known.clear();
    return known.computeIfAbsent(word, hyphenation::places);
  }

  /** One paragraph being broken. */
  private final class Breaking {
    private final Passage passage;
    private final String text;
    private final Widths widths;
    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private int start;
    private double used;
    private double usedByWords;

    Breaking(Passage passage, Widths widths, double width) {
      this.passage = passage;
      this.text = passage.characters();
      this.widths = widths;
      this.width = width + ROUNDING;
    }

    List<Line> lines() {
      int at = 0;
      while (at < text.length()) {
        int end = end(at);
        double wide = width(at, end);
        if (text.charAt(at) == ' ') {
          used += wide;
          at = end;
        } else if (used + wide <= width) {
          used += wide;
          usedByWords = used;
          at = end;
        } else {
          at = breakAt(at, end);
        }
      }
      lines.add(new Line(start, text.length(), false));
      return lines;
    }

    /** The end of the word or the spaces that begin here. */
    private int end(int at) {
      boolean space = text.charAt(at) == ' ';
      int end = at;
      while (end < text.length() && (text.charAt(end) == ' ') == space) end++;
      return end;
    }

    /** Ends the line before or in a word that does not go on it; says where the next one begins. */
    private int breakAt(int word, int end) {
      boolean alone = word == start;
      BreakPlace inside = alone || width - usedByWords > HOLE * width ? inside(word, end) : null;
      boolean stub = !alone && inside != null && text.length() - word - inside.at() <= STUB;
      if (inside != null && !stub) return next(word + inside.at(), inside.hyphen());
      return next(alone ? edge(word, end) : word, false);
    }

    private int next(int at, boolean hyphen) {
      lines.add(new Line(start, at, hyphen));
      start = at;
      used = 0;
      usedByWords = 0;
      return at;
    }

    private @Nullable BreakPlace inside(int word, int end) {
      BreakPlace best = null;
      for (BreakPlace place : places(text.substring(word, end))) {
        int at = word + place.at();
        double hyphen = place.hyphen() ? widths.of("-", passage.between(at - 1, at).getFirst().look()) : 0;
        if (used + width(word, at) + hyphen > width) break;
        best = place;
      }
      return best;
    }

    /** How much of a word that nothing else helps goes on the line, at least one character. */
    private int edge(int word, int end) {
      int at = Jumps.nextCharacter(text, word);
      double wide = width(word, at);
      while (at < end) {
        int next = Jumps.nextCharacter(text, at);
        wide += width(at, next);
        if (wide > width) break;
        at = next;
      }
      return Math.min(at, end);
    }

    private double width(int from, int to) {
      if (passage.segments().size() == 1) return widths.of(text.substring(from, to), passage.segments().getFirst().look());
      double sum = 0;
      for (Segment s : passage.between(from, to)) sum += widths.of(s.text(), s.look());
      return sum;
    }
  }
}
