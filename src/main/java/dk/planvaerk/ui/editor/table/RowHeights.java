package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.ui.editor.marks.ComparedText;
import dk.planvaerk.ui.editor.table.RowContent.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The rows of the plan and how they are laid out: exact where it matters, guessed where nobody looks. */
final class RowHeights {
  private final Columns columns;
  private final TextMeasure measure;
  private final PlanKind kind;
  private final StepNotes notes;
  private List<Row> all = List.of();
  private Set<String> hidden = Set.of();
  private List<Row> rows = List.of();
  private int[] numbers = {};
  private RowLayout[] layouts = {};
  private Map<String, Map<Spot.InRow, ComparedText>> compared = Map.of();
  /** The row in which empty cells ask their guide questions; empty for none. */
  private String guided = "";
  private int next;

  RowHeights(PlanKind kind, Columns columns, TextMeasure measure, StepNotes notes) {
    this.kind = kind;
    this.columns = columns;
    this.measure = measure;
    this.notes = notes;
  }

  int count() {
    return rows.size();
  }

  Row row(int i) {
    return rows.get(i);
  }

  /** What a row is called: its place among all rows of the plan, from 1. */
  int number(int i) {
    return numbers[i];
  }

  int index(String id) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(id)) return i;
    }
    return -1;
  }

  /** Takes another state of the plan and keeps what is known of rows that are the same value as before. */
  void show(Plan plan) {
    all = plan.rows().toList();
    String before = guided;
    guided = begun().map(Row::id).orElse("");
    if (!guided.equals(before)) forget(Set.of(guided, before));
    showAllBut(hidden);
  }

  /** The first row in which nothing is written, or else the last: where the user goes on. The headings ask all the time. */
  private Optional<Row> begun() {
    return all.stream().filter(Row::isBlank).findFirst().or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
  }

  private List<Place> content(Row row) {
    return RowContent.of(kind, row, compared.getOrDefault(row.id(), Map.of()), notes, guided.equals(row.id()));
  }

  /** What an empty cell asks; empty where it does not. */
  String guide(Spot.InRow cell) {
    int i = index(cell.row());
    return i < 0 ? "" : content(rows.get(i)).stream().filter(p -> p.spot().equals(cell)).map(p -> p.text().guide()).findFirst().orElse("");
  }

  private void forget(Set<String> ids) {
    for (int i = 0; i < layouts.length; i++) {
      if (ids.contains(rows.get(i).id())) layouts[i] = null;
    }
  }

  /** Leaves out these rows, by their ids. */
  void showAllBut(Set<String> newHidden) {
    hidden = newHidden;
    numbers = IntStream.rangeClosed(1, all.size()).filter(n -> !hidden.contains(all.get(n - 1).id())).toArray();
    List<Row> newRows = Arrays.stream(numbers).mapToObj(n -> all.get(n - 1)).toList();
    var known = new HashMap<String, RowLayout>();
    for (RowLayout layout : layouts) {
      if (layout != null) known.put(layout.row().id(), layout);
    }
    var kept = new RowLayout[newRows.size()];
    for (int i = 0; i < kept.length; i++) {
      RowLayout was = known.get(newRows.get(i).id());
      if (was != null && was.row() == newRows.get(i)) kept[i] = was;
    }
    rows = newRows;
    layouts = kept;
    next = 0;
  }

  /** Shows in these cells, by the ids of their rows, what went away from them; those of other rows stay as they are. */
  void compare(Map<String, Map<Spot.InRow, ComparedText>> newCompared) {
    for (int i = 0; i < layouts.length; i++) {
      String id = rows.get(i).id();
      if (compared.get(id) == newCompared.get(id)) continue;
      layouts[i] = null;
      next = 0;
    }
    compared = newCompared;
  }

  /** All heights are others: another width or font. */
  void forget() {
    layouts = new RowLayout[rows.size()];
    next = 0;
  }

  RowLayout exact(int i) {
    RowLayout known = layouts[i];
    if (known != null && known.isExact()) return known;
    Row row = rows.get(i);
    RowLayout exact = RowLayout.exact(row, content(row), columns, measure::exact);
    layouts[i] = exact;
    return exact;
  }

  double height(int i) {
    RowLayout known = layouts[i];
    if (known != null) return known.height();
    Row row = rows.get(i);
    RowLayout guessed = RowLayout.guessed(row, content(row), columns, measure::guess);
    layouts[i] = guessed;
    return guessed.height();
  }

  /** Height of the first {@code end} rows together. */
  double total(int end) {
    double sum = 0;
    for (int i = 0; i < end; i++) sum += height(i);
    return sum;
  }

  /** Makes guesses exact for about this long; true when none is left. */
  boolean measureFor(long nanos) {
    long began = System.nanoTime();
    while (next < rows.size() && System.nanoTime() - began < nanos) exact(next++);
    return isMeasured();
  }

  boolean isMeasured() {
    return next >= rows.size();
  }
}
