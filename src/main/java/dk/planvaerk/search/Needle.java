package dk.planvaerk.search;

import java.util.ArrayList;
import java.util.List;

/** Finds what is looked for in one line. */
final class Needle {
  /** Between two positions of a line. */
  record Span(int from, int to) {}

  private final Query query;
  private final String folded;

  Needle(Query query) {
    this.query = query;
    this.folded = Folded.of(query.text(), query.matchCase()).text();
  }

  /** From left to right; none lies over another. */
  List<Span> in(String line) {
    if (folded.isEmpty() || line.isEmpty()) return List.of();
    Folded hay = Folded.of(line, query.matchCase());
    int at = hay.text().indexOf(folded);
    if (at < 0) return List.of();
    var spans = new ArrayList<Span>();
    while (at >= 0) {
      int end = at + folded.length();
      boolean hit = hay.isBorder(at) && hay.isBorder(end) && (!query.wholeWords() || isWhole(hay.text(), at, end));
      if (hit) spans.add(new Span(hay.place(at), hay.place(end)));
      at = hay.text().indexOf(folded, hit ? end : at + 1);
    }
    return spans;
  }

  private static boolean isWhole(String text, int from, int to) {
    boolean before = from > 0 && isOfWord(text.codePointBefore(from)) && isOfWord(text.codePointAt(from));
    boolean behind = to < text.length() && isOfWord(text.codePointAt(to)) && isOfWord(text.codePointBefore(to));
    return !before && !behind;
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
