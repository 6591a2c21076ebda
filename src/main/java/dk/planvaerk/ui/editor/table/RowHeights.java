package dk.planvaerk.ui.editor.table;

import dk.planvaerk.plan.Plan;
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
  private final Arrangement arrangement;
  private final TextMeasure measure;
  private List<Row> all = List.of();
  private Set<String> hidden = Set.of();
  private List<Row> rows = List.of();
  private Map<String, Standing> standings = Map.of();
  private RowLayout[] layouts = {};
  private Map<String, Map<Spot.InRow, ComparedText>> compared = Map.of();
  /** The row in which empty cells ask their guide questions; empty for none. */
  private String guided = "";
  private int next;

  RowHeights(Arrangement arrangement, TextMeasure measure) {
    this.arrangement = arrangement;
    this.measure = measure;
  }

  int count() {
    return rows.size();
  }

  Row row(int i) {
    return rows.get(i);
  }

  /** What a row has from where it stands. */
  Standing standing(int i) {
    return standings.getOrDefault(rows.get(i).id(), Standing.NONE);
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
    standings = Standings.of(plan);
    String before = guided;
    guided = begun().map(Row::id).orElse("");
    if (!guided.equals(before)) forget(Set.of(guided, before));
    showAllBut(hidden);
  }

  /** The first row in which nothing is written, or else the last: where the user goes on. The headings ask all the time. */
  private Optional<Row> begun() {
    return all.stream().filter(Row::isBlank).findFirst().or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
  }

  private List<Place> content(int i) {
    return content(i, guided.equals(rows.get(i).id()));
  }

  private List<Place> content(int i, boolean asking) {
    Row row = rows.get(i);
    return arrangement.content(row, standing(i), compared.getOrDefault(row.id(), Map.of()), asking);
  }

  /** The box of a cell, exactly; nothing if the row is hidden or does not have it. */
  Optional<Box> box(Spot.InRow cell) {
    int i = index(cell.row());
    return i < 0 ? Optional.empty() : exact(i).box(cell);
  }

  /** What an empty cell asks when it is written in; empty where it asks nothing. */
  String guide(Spot.InRow cell) {
    int i = index(cell.row());
    boolean asking = arrangement.asksWhereOneWrites() || guided.equals(cell.row());
    return i < 0 ? "" : content(i, asking).stream().filter(p -> p.spot().equals(cell)).map(p -> p.text().guide()).findFirst().orElse("");
  }

  private void forget(Set<String> ids) {
    for (int i = 0; i < layouts.length; i++) {
      if (ids.contains(rows.get(i).id())) layouts[i] = null;
    }
  }

  /** Leaves out these rows, by their ids. */
  void showAllBut(Set<String> newHidden) {
    hidden = newHidden;
    List<Row> newRows = all.stream().filter(r -> !hidden.contains(r.id())).toList();
    var known = new HashMap<String, RowLayout>();
    for (RowLayout layout : layouts) {
      if (layout != null) known.put(layout.row().id(), layout);
    }
    var kept = new RowLayout[newRows.size()];
    for (int i = 0; i < kept.length; i++) {
      RowLayout was = known.get(newRows.get(i).id());
      boolean same = was != null && was.row() == newRows.get(i)
          && !arrangement.minds(was.standing(), standings.getOrDefault(was.row().id(), Standing.NONE));
      if (same) kept[i] = was;
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
    if (known != null && known.exact()) return known;
    RowLayout exact = arrangement.lay(rows.get(i), standing(i), content(i), measure::exact, true);
    layouts[i] = exact;
    return exact;
  }

  double height(int i) {
    RowLayout known = layouts[i];
    if (known != null) return known.height();
    RowLayout guessed = arrangement.lay(rows.get(i), standing(i), content(i), measure::guess, false);
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
