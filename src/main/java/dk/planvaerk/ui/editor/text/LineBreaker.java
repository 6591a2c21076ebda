package dk.planvaerk.ui.editor.text;

import dk.planvaerk.hyphenation.BreakPlace;
import dk.planvaerk.hyphenation.Hyphenation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a paragraph into lines: as much on each as goes, at spaces; inside a word, where the PDF may break it too,
 * if it is wider than the line or leaves a hole otherwise; and where nothing else helps at the edge.
 */
final class LineBreaker {
  /** A word is broken where more than this share of the line would stay empty without. */
  private static final double HOLE = 0.35;
  /** A word is broken with fewer letters before the break, or behind it, only where it must be broken somewhere. */
  private static final int BEFORE = 3;
  private static final int BEHIND = 4;
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
      if (start < text.length() || lines.isEmpty()) lines.add(new Line(start, text.length(), false));
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
      BreakPlace inside = alone || width - usedByWords > HOLE * width ? inside(word, end, alone) : null;
      if (inside != null) return next(word + inside.at(), inside.hyphen());
      return next(alone ? edge(word, end) : word, false);
    }

    private int next(int at, boolean hyphen) {
      lines.add(new Line(start, at, hyphen));
      start = at;
      used = 0;
      usedByWords = 0;
      return at;
    }

    private @Nullable BreakPlace inside(int word, int end, boolean must) {
      BreakPlace last = null;
      BreakPlace best = null;
      int from = beginning(word, end);
      for (BreakPlace place : places(text.substring(from, end))) {
        int at = from + place.at();
        if (at <= word) continue;
        double hyphen = place.hyphen() ? widths.of("-", passage.between(at - 1, at).getFirst().look()) : 0;
        if (used + width(word, at) + hyphen > width) break;
        last = place;
        if (at - word >= BEFORE && letters(at, end) >= BEHIND) best = place;
      }
      return best == null && must ? last : best;
    }

    /** What is left of an address on the next line is still one. */
    private int beginning(int word, int end) {
      int whole = word;
      while (whole > 0 && text.charAt(whole - 1) != ' ') whole--;
      return whole < word && Hyphenation.isAddress(text.substring(whole, end)) ? whole : word;
    }

    private long letters(int from, int to) {
      return text.substring(from, to).chars().filter(Character::isLetterOrDigit).count();
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
