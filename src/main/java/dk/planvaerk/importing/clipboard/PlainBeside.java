package dk.planvaerk.importing.clipboard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The plain characters that a program puts beside its HTML; what they say decides where the HTML says it worse. */
final class PlainBeside {
  /** What stands before an item: "1.", "b)", "iv.", "2.1", "(3)", "Mål 1:", "§ 3". */
  private static final Pattern LABEL = Pattern.compile(
      "(?:[\\p{L}§]{1,12}\\.? )?(?:\\d{1,4}(?:\\.\\d{1,3})*[.):]?|(?:[a-zA-Z]|[ivxlcdm]{1,8}|[IVXLCDM]{1,8})[.):]"
          + "|\\([a-zA-Z\\d]{1,4}\\))");
  private static final int WORDS_OF_LABEL = 2;
  private static final int MOST_LIKELY = 100;
  /** What Excel shows in a column that is too narrow for the number or date. */
  private static final Pattern TOO_NARROW = Pattern.compile("#{2,}");

  private final String all;
  private final List<List<String>> cells;
  private final Map<String, List<List<String>>> byCell;
  private final Map<String, Deque<Place>> items;
  private int at;

  /**
   * Where an item stands.
   *
   * @param before what stands before it
   * @param tab whether a tab stands between the two
   */
  private record Place(int line, String before, boolean tab) {}

  /**
   * @param plain empty where there are none
   */
  PlainBeside(String plain) {
    all = words(plain);
    cells = TabGrid.cells(plain).stream().map(l -> l.stream().map(PlainBeside::words).toList()).toList();
    byCell = new HashMap<>();
    for (List<String> line : cells) {
      for (String cell : Set.copyOf(line)) byCell.computeIfAbsent(cell, k -> new ArrayList<>()).add(line);
    }
    items = items(plain);
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
    Deque<Place> places = items.get(words(item));
    while (places != null && !places.isEmpty() && places.peek().line() < at) places.poll();
    if (places == null || places.isEmpty()) return Optional.empty();
    Place place = places.peek();
    at = place.line() + 1;
    return Optional.of(place.before()).filter(b -> !(place.tab() && inTable) && LABEL.matcher(b).matches());
  }

  /** Each part of each line, with and without what may be the number before it. */
  private static Map<String, Deque<Place>> items(String plain) {
    var items = new HashMap<String, Deque<Place>>();
    List<String> lines = plain.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String left = "";
      for (String cell : lines.get(i).split("\t", -1)) {
        String part = words(cell);
        add(items, part, new Place(i, left, true));
        int space = part.indexOf(' ');
        for (int words = 0; words < WORDS_OF_LABEL && space > 0; words++, space = part.indexOf(' ', space + 1)) {
          String before = part.substring(0, space);
          if (LABEL.matcher(before).matches()) add(items, part.substring(space + 1), new Place(i, before, false));
        }
        if (!part.isEmpty()) left = part;
      }
    }
    return items;
  }

  private static void add(Map<String, Deque<Place>> items, String item, Place place) {
    if (!item.isEmpty()) items.computeIfAbsent(item, k -> new ArrayDeque<>()).add(place);
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
    Set<String> found = new LinkedHashSet<>();
    for (List<String> line : likely(texts)) {
      if (agrees(texts, line)) said(line, column).ifPresent(found::add);
      else if (agrees(shown, line)) said(line, among).ifPresent(found::add);
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** Lines that have a text of the row, of which there are few where it is one to know the row by. */
  private List<List<String>> likely(List<String> row) {
    return row.stream().filter(t -> !t.isEmpty() && !isTooNarrow(t)).map(t -> byCell.getOrDefault(t, List.of()))
        .min(Comparator.comparingInt(List::size)).filter(l -> l.size() <= MOST_LIKELY).orElse(List.of());
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
