package dk.planvaerk.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An issue with its steps: to the user what the kind calls it. Each of its columns has its text either in a cell of the
 * row or in one cell of each step, never both.
 *
 * @param form id of its form in a running text; in a table null, or the form that it had and can have again
 * @param priority printed before a column's text, or null; moving rows does not change it
 * @param columns the columns it has in a running text and their order, where they are others than its form says; else
 *     empty. In a table those that it had
 * @param steps at least one
 * @param basis what it answers
 * @param unplaced texts that have no place in the kind
 */
public record Row(
    String id, @Nullable String form, @Nullable Integer priority, List<RowColumn> columns, List<Cell> cells, List<Step> steps,
    Basis basis, List<Unplaced> unplaced, Extra extra) {
  public Row {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
    unplaced = List.copyOf(unplaced);
    steps = List.copyOf(steps);
    if (steps.isEmpty()) throw new IllegalArgumentException("row " + id + " has no step");
  }

  /** A row of a table. */
  public Row(String id, @Nullable Integer priority, List<Cell> cells, List<Step> steps, Extra extra) {
    this(id, null, priority, List.of(), cells, steps, Basis.NONE, List.of(), extra);
  }

  /** A new row of a kind with one step, all cells empty; in a running text one of what the plan is about. */
  public static Row empty(PlanKind kind, Ids ids) {
    TextLayout text = kind.text();
    return empty(kind, text == null ? null : text.item(), ids);
  }

  /** A new row of a form with one step, all cells empty. */
  public static Row empty(PlanKind kind, @Nullable String form, Ids ids) {
    var cells = new ArrayList<Cell>();
    var stepCells = new ArrayList<Cell>();
    for (Column c : kind.columns(form)) {
      (c.place() == Column.Place.ROW ? cells : stepCells).add(Cell.empty(c.id()));
    }
    var step = new Step(ids.next(), StepState.NONE, stepCells, Extra.NONE);
    return new Row(ids.next(), form, null, List.of(), cells, List.of(step), Basis.NONE, List.of(), Extra.NONE);
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

  /** Whether each column that it has in a kind, and no other, has one cell on the row or one on each step, and it knows their statuses. */
  public boolean fits(PlanKind kind) {
    if (!kind.knows(form)) return false;
    List<String> columns = kind.columns(this).stream().map(Column::id).sorted().toList();
    return steps.stream().allMatch(s -> s.state().status() == null || kind.status(s.state().status()).isPresent())
        && steps.stream().allMatch(s -> Stream.concat(cells.stream(), s.cells().stream()).map(Cell::column).sorted().toList().equals(columns));
  }

  /**
   * Its cells that are shown, in reading order. In a table step by step, from left to right, its own cells with the first step; in a
   * running text column by column, and step by step where columns that follow each other stand on the steps.
   */
  public List<Spot.InRow> spots(PlanKind kind) {
    return kind.text() == null ? beside(kind.shown(this)) : below(kind.shown(this));
  }

  private List<Spot.InRow> beside(List<Column> columns) {
    var spots = new ArrayList<Spot.InRow>();
    for (int s = 0; s < steps.size(); s++) {
      for (Column c : columns) {
        if (cell(c.id()).isEmpty()) spots.add(new Spot.InRow(id, steps.get(s).id(), c.id()));
        else if (s == 0) spots.add(new Spot.InRow(id, null, c.id()));
      }
    }
    return spots;
  }

  private List<Spot.InRow> below(List<Column> columns) {
    var spots = new ArrayList<Spot.InRow>();
    var onSteps = new ArrayList<Column>();
    for (Column c : columns) {
      if (cell(c.id()).isEmpty()) {
        onSteps.add(c);
        continue;
      }
      spots.addAll(beside(onSteps));
      onSteps.clear();
      spots.add(new Spot.InRow(id, null, c.id()));
    }
    spots.addAll(beside(onSteps));
    return spots;
  }

  /** Whether its steps are more than a way of saying how far it is: there are several, or they have texts. */
  public boolean hasSteps() {
    return steps.size() > 1 || !steps.getFirst().cells().isEmpty();
  }

  /** The cell that its heading stands in, in a running text. */
  public Optional<Spot.InRow> title(PlanKind kind) {
    return kind.columns(this).stream().filter(c -> c.role() == Column.Role.TITLE && cell(c.id()).isPresent()).findFirst()
        .map(c -> new Spot.InRow(id, null, c.id()));
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
    return new Row(id, form, priority, columns, Cells.put(cells, cell), steps, basis, unplaced, extra);
  }

  public Row without(String column) {
    return new Row(id, form, priority, columns, Cells.without(cells, column), steps, basis, unplaced, extra);
  }

  public Row withPriority(@Nullable Integer newPriority) {
    return new Row(id, form, newPriority, columns, cells, steps, basis, unplaced, extra);
  }

  public Row withSteps(List<Step> newSteps) {
    return new Row(id, form, priority, columns, cells, newSteps, basis, unplaced, extra);
  }

  /** The same with one step changed; this row where it has no such step. */
  public Row withStep(String step, UnaryOperator<Step> change) {
    int i = indexOf(step);
    if (i < 0) return this;
    var newSteps = new ArrayList<>(steps);
    newSteps.set(i, change.apply(steps.get(i)));
    return withSteps(newSteps);
  }

  public Row withBasis(Basis newBasis) {
    return newBasis.equals(basis) ? this : new Row(id, form, priority, columns, cells, steps, newBasis, unplaced, extra);
  }

  public Row withUnplaced(List<Unplaced> newUnplaced) {
    return new Row(id, form, priority, columns, cells, steps, basis, newUnplaced, extra);
  }

  /** The same with other columns of its own; the cells are left to the caller. */
  public Row withColumns(List<RowColumn> newColumns) {
    return new Row(id, form, priority, newColumns, cells, steps, basis, unplaced, extra);
  }

  /** The same of another form; that its cells fit it is left to the caller. */
  public Row withForm(@Nullable String newForm) {
    return new Row(id, newForm, priority, columns, cells, steps, basis, unplaced, extra);
  }

  /** The same content as another row, with ids of its own. */
  public Row copy(Ids ids) {
    List<Step> copies = steps.stream().map(s -> s.copy(ids)).toList();
    List<Unplaced> same = unplaced.stream()
        .map(u -> u.step() == null || indexOf(u.step()) < 0 ? u
            : new Unplaced(u.id(), copies.get(indexOf(u.step())).id(), u.heading(), u.text(), u.extra()))
        .toList();
    return new Row(ids.next(), form, priority, columns, cells, copies, basis, same, extra);
  }

  /** Whether nothing has been written in it. */
  public boolean isBlank() {
    return priority == null
        && basis.equals(Basis.NONE)
        && unplaced.isEmpty()
        && cells.stream().allMatch(c -> c.text().isBlank())
        && steps.stream().allMatch(Step::isBlank);
  }
}
