package dk.planvaerk.importing.clipboard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The plain characters that a program puts beside its HTML; what they say decides where the HTML says it worse. */
final class PlainBeside {
  /** What stands before an item: "1.", "b)", "iv.", "2.1", "(3)", "Mål 1:", "§ 3". */
  private static final Pattern LABEL = Pattern.compile(
      "(?:[\\p{L}§]{1,12}\\.? )?(?:\\d{1,4}(?:\\.\\d{1,3})*[.):]?|(?:[a-zA-Z]|[ivxlcdm]{1,8}|[IVXLCDM]{1,8})[.):]|\\([a-zA-Z\\d]{1,4}\\))");
  /** What Excel shows in a column that is too narrow for the number or date. */
  private static final Pattern TOO_NARROW = Pattern.compile("#{2,}");

  private final String all;
  private final List<List<String>> cells;
  private final List<List<String>> lines;
  private int at;

  /**
   * @param plain empty where there are none
   */
  PlainBeside(String plain) {
    all = words(plain);
    cells = TabGrid.cells(plain).stream().map(l -> l.stream().map(PlainBeside::words).toList()).toList();
    lines = plain.lines().map(l -> List.of(l.split("\t", -1)).stream().map(PlainBeside::words).filter(p -> !p.isEmpty()).toList()).toList();
  }

  static boolean isTooNarrow(String cell) {
    return TOO_NARROW.matcher(cell.strip()).matches();
  }

  /** The words of a text; white space is the same whatever it is. */
  static String words(String text) {
    return text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
  }

  boolean has(String text) {
    return !words(text).isEmpty() && all.contains(words(text));
  }

  /**
   * What stands before an item in the plain characters, where they have a number there. To be asked in the order of the
   * page.
   *
   * @param inTable whether a tab may part two cells and not only number and item
   */
  Optional<String> label(String item, boolean inTable) {
    String wanted = words(item);
    if (wanted.isEmpty()) return Optional.empty();
    for (int i = at; i < lines.size(); i++) {
      List<String> parts = lines.get(i);
      for (int p = 0; p < parts.size(); p++) {
        String part = parts.get(p);
        boolean whole = part.equals(wanted);
        if (!whole && !part.endsWith(" " + wanted)) continue;
        String before = part.substring(0, part.length() - wanted.length()).strip();
        if (whole && p > 0 && !inTable) before = parts.get(p - 1);
        if (!whole && !LABEL.matcher(before).matches()) continue;
        at = i + 1;
        return Optional.of(before).filter(b -> LABEL.matcher(b).matches());
      }
    }
    return Optional.empty();
  }

  /**
   * What the plain characters have for a cell that is too narrow to show it.
   *
   * @param places lines where the row may stand
   * @param row the texts of the cells
   * @param visible the places of those that are not hidden
   */
  Optional<String> cell(List<Integer> places, List<String> row, int[] visible, int column) {
    List<String> texts = row.stream().map(PlainBeside::words).toList();
    List<String> shown = IntStream.of(visible).mapToObj(texts::get).toList();
    int among = (int) IntStream.of(visible).filter(c -> c < column).count();
    for (int place : places) {
      if (place >= cells.size()) continue;
      if (agrees(texts, cells.get(place))) return said(cells.get(place), column);
      if (agrees(shown, cells.get(place))) return said(cells.get(place), among);
    }
    boolean known = texts.stream().anyMatch(t -> !t.isEmpty() && !isTooNarrow(t));
    Set<String> found = new LinkedHashSet<>();
    for (List<String> line : known ? cells : new ArrayList<List<String>>()) {
      if (agrees(texts, line)) said(line, column).ifPresent(found::add);
      else if (agrees(shown, line)) said(line, among).ifPresent(found::add);
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private static Optional<String> said(List<String> line, int column) {
    return column < line.size() ? Optional.of(line.get(column)).filter(t -> !t.isEmpty() && !isTooNarrow(t)) : Optional.empty();
  }

  /** Whether a line has the texts of a row, but for those that the row can't show. */
  private static boolean agrees(List<String> row, List<String> line) {
    return line.size() <= row.size() && IntStream.range(0, row.size())
        .allMatch(c -> isTooNarrow(row.get(c)) || row.get(c).equals(c < line.size() ? line.get(c) : ""));
  }
}
