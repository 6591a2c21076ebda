package dk.planvaerk.importing.clipboard;

import java.util.List;
import java.util.Locale;

/** Finds what stands between the cells of a text: a semicolon in Danish Excel, a comma elsewhere, or a tab. */
final class Delimiter {
  /** What is tried; of two that do as well, the first. */
  private static final List<Character> TRIED = List.of('\t', ';', ',', '|');
  /** Characters that are looked at. */
  private static final int SEEN = 200_000;
  private static final char NOTHING = '\0';
  /** How Excel is told it, on the first line. */
  private static final String SAID = "sep=";

  /** The cells that a text has with one of them. */
  private record Cut(List<List<String>> lines) {
    int width() {
      return lines.isEmpty() ? 0 : lines.getFirst().size();
    }

    /** How many of the lines, empty ones aside, have as many cells as the first: a comma in a sentence has no such order. */
    double order() {
      List<List<String>> full = lines.stream().filter(l -> l.stream().anyMatch(c -> !c.isBlank())).toList();
      return full.isEmpty() || width() < 2 ? 0 : (double) full.stream().filter(l -> l.size() == width()).count() / full.size();
    }
  }

  private Delimiter() {}

  /** The cells, line by line; one on each line where nothing stands between any. */
  static List<List<String>> cells(String text) {
    String first = text.lines().findFirst().orElse("").strip();
    if (first.toLowerCase(Locale.ROOT).startsWith(SAID) && first.length() == SAID.length() + 1) {
      return TabGrid.cells(text.substring(text.indexOf(first) + first.length()).stripLeading(), first.charAt(SAID.length()));
    }
    String sample = text.length() <= SEEN ? text : text.substring(0, SEEN);
    char best = NOTHING;
    var cut = new Cut(List.of());
    for (char tried : TRIED) {
      var other = new Cut(TabGrid.cells(sample, tried));
      boolean better = other.order() > cut.order() || (other.order() == cut.order() && other.width() > cut.width());
      if (other.order() == 0 || !better) continue;
      best = tried;
      cut = other;
    }
    return TabGrid.cells(text, best);
  }
}
