package dk.planvaerk.revision;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.text.Segment;
import dk.planvaerk.revision.text.TextDiff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares a row of the old plan with the same row of the new one; one of them may be missing. */
final class RowComparison {
  /** Says whether a step of the old or the new plan is done. */
  interface DoneSteps {
    boolean isDone(Step step, boolean inNew);
  }

  private final List<String> columns;
  private final DoneSteps doneSteps;
  private final @Nullable Row before;
  private final @Nullable Row after;
  private final @Nullable Move move;
  private final StepMoves.OfRow moves;
  private final List<HeadingChange> headings;
  private final List<Pair<Step>> steps;
  private final List<String> placed;
  private final Map<Spot.InRow, List<Segment>> inOtherPlace = new HashMap<>();

  /** A cell where it stands. */
  private record Found(Spot.InRow spot, Cell cell) {}

  RowComparison(List<String> columns, Pair<Row> pair, @Nullable Move move, StepMoves.OfRow moves, List<HeadingChange> headings,
      DoneSteps doneSteps) {
    this.doneSteps = doneSteps;
    this.columns = columns;
    this.before = pair.before();
    this.after = pair.after();
    this.move = move;
    this.moves = moves;
    this.headings = headings;
    this.steps = steps(before, after, moves);
    this.placed = columns.stream().filter(c -> isPlaced(before, after, c)).toList();
    if (before != null && after != null) {
      for (String column : placed) inOtherPlace.putAll(PlacedColumn.segments(before, after, column));
    }
  }

  /** Nothing where nothing happened to it. */
  Optional<RowChange> result() {
    List<CellChange> cells = cells();
    List<StepChange> stepChanges = stepChanges(cells);
    List<LineChange> lines = lines();
    Change kind = Change.of(before, after, isDone(before, false), isDone(after, true), move != null);
    var change = new RowChange(kind, before, after, move, stepChanges, cells, headings, lines, placed);
    boolean nothing = kind == Change.CHANGED && cells.isEmpty() && stepChanges.isEmpty() && headings.isEmpty() && lines.isEmpty() && placed.isEmpty()
        && !change.hasOtherPriority() && !change.hasOtherBasis() && !change.hasOtherForm();
    return nothing ? Optional.empty() : Optional.of(change);
  }

  /** Where both have a single step it is the same one, whatever it says: a row is never without. */
  private static List<Pair<Step>> steps(@Nullable Row before, @Nullable Row after, StepMoves.OfRow moves) {
    List<Step> old = before == null ? List.of() : before.steps();
    List<Step> now = after == null ? List.of() : after.steps();
    if (moves == StepMoves.OfRow.NONE) {
      if (old.size() == 1 && now.size() == 1) return List.of(new Pair<>(old.getFirst(), now.getFirst(), false, 0, 0));
      return Matching.of(old, now, Step::id, ColumnTexts::of).pairs();
    }
    List<Step> stayed = old.stream().filter(s -> !moves.left().contains(s.id())).toList();
    List<Step> own = now.stream().filter(s -> !moves.arrived().containsKey(s.id())).toList();
    var out = new ArrayList<>(Matching.of(stayed, own, Step::id, ColumnTexts::of).pairs());
    int at = 0;
    for (Step step : now) {
      Origin from = moves.arrived().get(step.id());
      if (from != null) out.add(at++, new Pair<>(from.step(), step, false, -1, -1));
      else at = 1 + out.indexOf(out.stream().filter(p -> p.after() == step).findFirst().orElseThrow());
    }
    return out;
  }

  private static boolean isPlaced(@Nullable Row before, @Nullable Row after, String column) {
    return before != null && after != null && before.place(column) != after.place(column)
        && has(before, column) && has(after, column);
  }

  private static boolean has(Row row, String column) {
    return row.cell(column).isPresent() || row.steps().stream().anyMatch(s -> s.cell(column).isPresent());
  }

  private List<StepChange> stepChanges(List<CellChange> cells) {
    var out = new ArrayList<StepChange>();
    for (Pair<Step> pair : steps) {
      Step step = pair.after() != null ? pair.after() : Objects.requireNonNull(pair.before());
      boolean otherCells = cells.stream().anyMatch(c -> step.id().equals(c.spot().step()));
      boolean wasDone = pair.before() != null && doneSteps.isDone(pair.before(), false);
      boolean isDone = pair.after() != null && doneSteps.isDone(pair.after(), true);
      Origin origin = origin(pair);
      Change kind = Change.of(pair.before(), pair.after(), wasDone, isDone, pair.moved() || isArrived(pair));
      Move move = pair.moved() ? new Move(pair.from() + 1, pair.to() + 1) : null;
      var change = new StepChange(kind, pair.before(), pair.after(), move, origin);
      boolean nothing = kind == Change.CHANGED && !otherCells && !change.hasOtherStatus() && !change.hasOtherDeadline()
          && !change.hasOtherDate() && !change.hasOtherReason();
      if (!nothing) out.add(change);
    }
    return out;
  }

  private boolean isArrived(Pair<Step> pair) {
    return pair.after() != null && moves.arrived().containsKey(pair.after().id());
  }

  private @Nullable Origin origin(Pair<Step> pair) {
    Step was = pair.before();
    Step is = pair.after();
    if (is != null && was != null) return moves.arrived().get(is.id());
    if (before == null || after == null) return null;
    if (is != null) return StepParts.of(is, steps, columns, true).map(s -> new Origin(Origin.Kind.SPLIT, before, s)).orElse(null);
    return was == null ? null : StepParts.of(was, steps, columns, false).map(s -> new Origin(Origin.Kind.JOINED, after, s)).orElse(null);
  }

  /** A row is done when all of its steps are. */
  private boolean isDone(@Nullable Row row, boolean inNew) {
    return row != null && row.steps().stream().allMatch(s -> doneSteps.isDone(s, inNew));
  }

  private List<LineChange> lines() {
    if (before == null || after == null) return List.of();
    var out = new ArrayList<LineChange>();
    for (Pair<Step> pair : steps) {
      boolean first = pair == steps.getFirst();
      for (String column : columns) {
        Found old = old(pair, column, first);
        Found now = find(after, pair.after(), column, first);
        if (now != null) out.addAll(DoneLines.between(now.spot(), old == null ? Text.EMPTY : old.cell().text(), now.cell().text()));
      }
    }
    return out;
  }

  private List<CellChange> cells() {
    var out = new ArrayList<CellChange>();
    for (Pair<Step> pair : steps) {
      boolean first = pair == steps.getFirst();
      for (String column : columns) {
        Found old = old(pair, column, first);
        Found now = find(after, pair.after(), column, first);
        Found found = now != null ? now : old;
        if (found != null) change(found.spot(), old, now).ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<CellChange> change(Spot.InRow spot, @Nullable Found old, @Nullable Found now) {
    List<Segment> segments;
    if (placed.contains(spot.column())) segments = inOtherPlace.getOrDefault(spot, List.of());
    else segments = TextDiff.between(shown(old), shown(now));
    return TextDiff.isChanged(segments) ? Optional.of(new CellChange(spot, segments)) : Optional.empty();
  }

  private static String shown(@Nullable Found found) {
    return found == null ? "" : found.cell().text().shown();
  }

  /** Of a step that stood in another row, what it said there. */
  private @Nullable Found old(Pair<Step> pair, String column, boolean first) {
    Step is = pair.after();
    Origin from = is == null ? null : moves.arrived().get(is.id());
    if (from == null) return find(before, pair.before(), column, first);
    return from.row().place(column) == Column.Place.ROW ? find(before, null, column, first) : find(from.row(), from.step(), column, false);
  }

  /** The cell of a column for a step; one of the row itself is found with the first step only. */
  private static @Nullable Found find(@Nullable Row row, @Nullable Step step, String column, boolean first) {
    if (row == null) return null;
    if (row.place(column) == Column.Place.ROW) {
      if (!first) return null;
      return row.cell(column).map(c -> new Found(new Spot.InRow(row.id(), null, column), c)).orElse(null);
    }
    if (step == null) return null;
    return step.cell(column).map(c -> new Found(new Spot.InRow(row.id(), step.id(), column), c)).orElse(null);
  }
}
