package dk.planvaerk.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An issue with its steps: to the user what the kind calls it. Each column of the kind has its text
 * either in a cell of the row or in one cell of each step, never both.
 *
 * @param priority printed before a column's text, or null; moving rows does not change it
 * @param steps at least one
 */
public record Row(String id, @Nullable Integer priority, List<Cell> cells, List<Step> steps, Extra extra) {
  public Row {
    cells = List.copyOf(cells);
    steps = List.copyOf(steps);
    if (steps.isEmpty()) throw new IllegalArgumentException("row " + id + " has no step");
  }

  /** A new row of a kind with one step, all cells empty. */
  public static Row empty(PlanKind kind, Ids ids) {
    var cells = new ArrayList<Cell>();
    var stepCells = new ArrayList<Cell>();
    for (Column c : kind.columns()) {
      (c.place() == Column.Place.ROW ? cells : stepCells).add(Cell.empty(c.id()));
    }
    return new Row(ids.next(), null, cells, List.of(new Step(ids.next(), StepState.NONE, stepCells, Extra.NONE)), Extra.NONE);
  }

  public Optional<Cell> cell(String column) {
    return Cells.find(cells, column);
  }

  public Optional<Step> step(String step) {
    return steps.stream().filter(s -> s.id().equals(step)).findFirst();
  }

  /** The index of a step, or -1. */
  public int indexOf(String step) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).id().equals(step)) return i;
    }
    return -1;
  }

  /** Where the text of a column stands in this row. */
  public Column.Place place(String column) {
    return cell(column).isPresent() ? Column.Place.ROW : Column.Place.STEPS;
  }

  /** Whether each column of a kind, and no other, has one cell on the row or one on each step, and it knows their statuses. */
  public boolean fits(PlanKind kind) {
    List<String> columns = kind.columns().stream().map(Column::id).sorted().toList();
    return steps.stream().allMatch(s -> s.state().status() == null || kind.status(s.state().status()).isPresent())
        && steps.stream().allMatch(s -> Stream.concat(cells.stream(), s.cells().stream()).map(Cell::column).sorted().toList().equals(columns));
  }

  /** Its cells in reading order: step by step, from left to right, its own cells with the first step. */
  public List<Spot.InRow> spots(PlanKind kind) {
    var spots = new ArrayList<Spot.InRow>();
    for (int s = 0; s < steps.size(); s++) {
      for (Column c : kind.columns()) {
        if (cell(c.id()).isEmpty()) spots.add(new Spot.InRow(id, steps.get(s).id(), c.id()));
        else if (s == 0) spots.add(new Spot.InRow(id, null, c.id()));
      }
    }
    return spots;
  }

  /** The text of one of its cells. */
  public Optional<Text> text(Spot.InRow spot) {
    Optional<Cell> cell = spot.step() == null ? cell(spot.column()) : step(spot.step()).flatMap(s -> s.cell(spot.column()));
    return cell.map(Cell::text);
  }

  /** A step with an empty cell for each column that this row has on its steps. */
  public Step emptyStep(Ids ids) {
    List<Cell> empty = steps.getFirst().cells().stream().map(c -> Cell.empty(c.column())).toList();
    return new Step(ids.next(), StepState.NONE, empty, Extra.NONE);
  }

  public Row with(Cell cell) {
    return new Row(id, priority, Cells.put(cells, cell), steps, extra);
  }

  public Row without(String column) {
    return new Row(id, priority, Cells.without(cells, column), steps, extra);
  }

  public Row withPriority(@Nullable Integer newPriority) {
    return new Row(id, newPriority, cells, steps, extra);
  }

  public Row withSteps(List<Step> newSteps) {
    return new Row(id, priority, cells, newSteps, extra);
  }

  /** The same with one step changed; this row where it has no such step. */
  public Row withStep(String step, UnaryOperator<Step> change) {
    int i = indexOf(step);
    if (i < 0) return this;
    var newSteps = new ArrayList<>(steps);
    newSteps.set(i, change.apply(steps.get(i)));
    return withSteps(newSteps);
  }

  /** The same content as another row, with ids of its own. */
  public Row copy(Ids ids) {
    return new Row(ids.next(), priority, cells, steps.stream().map(s -> s.copy(ids)).toList(), extra);
  }

  /** Whether nothing has been written in it. */
  public boolean isBlank() {
    return priority == null
        && cells.stream().allMatch(c -> c.text().isBlank())
        && steps.stream().allMatch(Step::isBlank);
  }
}
