package dk.planvaerk.merge;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Unplaced;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings a row into the form of the merged plan, so that the same text stands in the same place on both sides. */
final class FittedRow {
  private FittedRow() {}

  /** Where the row has a column, or null where it has none. */
  static @Nullable Place place(Row row, String column) {
    boolean has = row.cell(column).isPresent() || row.steps().stream().anyMatch(s -> s.cell(column).isPresent());
    return has ? row.place(column) : null;
  }

  /** The row as a row of a kind. */
  static Row of(Row row, PlanKind kind) {
    String form = kind.knows(row.form()) ? row.form() : kind.item();
    return of(row, kind, form, kind.text() == null ? List.of() : row.columns());
  }

  /**
   * The row with the columns and statuses that it has in a kind. What stands in other columns is kept without a place.
   *
   * @param form its form in the kind
   * @param own its columns, where they are others than the form says
   */
  static Row of(Row row, PlanKind kind, @Nullable String form, List<RowColumn> own) {
    Row out = new Row(row.id(), form, row.priority(), own, row.cells(), row.steps(), row.basis(), row.unplaced(), row.extra());
    List<Column> columns = kind.columns(out);
    for (Column c : columns) {
      Place place = place(out, c.id());
      out = placed(out, c.id(), place == null ? c.place() : place, "");
    }
    List<String> ids = columns.stream().map(Column::id).toList();
    var unplaced = new ArrayList<>(out.unplaced());
    List<Cell> cells = known(out.cells(), ids, kind, unplaced);
    List<Step> steps = out.steps().stream()
        .map(s -> new Step(s.id(), state(s.state(), kind), known(s.cells(), ids, kind, unplaced), s.extra())).toList();
    return new Row(row.id(), form, row.priority(), own, cells, steps, row.basis(), unplaced, row.extra());
  }

  private static StepState state(StepState state, PlanKind kind) {
    return state.status() == null || kind.status(state.status()).isPresent() ? state : state.withStatus(null);
  }

  private static List<Cell> known(List<Cell> cells, List<String> columns, PlanKind kind, List<Unplaced> unplaced) {
    for (Cell c : cells) {
      if (columns.contains(c.column()) || c.text().isBlank()) continue;
      unplaced.add(new Unplaced(c.column(), null, kind.column(c.column()).map(Column::heading).orElse(c.column()), c.text(), c.extra()));
    }
    return cells.stream().filter(c -> columns.contains(c.column())).toList();
  }

  /**
   * The row with the text of a column on itself or on its steps.
   *
   * @param first the step that gets the text of the row, where it has that step
   */
  static Row placed(Row row, String column, Place place, String first) {
    if (place == Place.ROW) return row.cell(column).isPresent() ? row : onRow(row, column);
    boolean onAll = row.steps().stream().allMatch(s -> s.cell(column).isPresent());
    return onAll && row.cell(column).isEmpty() ? row : onSteps(row, column, first);
  }

  private static Row onRow(Row row, String column) {
    Text text = Text.EMPTY;
    Extra extra = Extra.NONE;
    for (Cell c : row.steps().stream().flatMap(s -> s.cell(column).stream()).toList()) {
      text = text.then(c.text());
      extra = extra.and(c.extra());
    }
    return row.with(new Cell(column, text, extra)).withSteps(row.steps().stream().map(s -> s.without(column)).toList());
  }

  private static Row onSteps(Row row, String column, String first) {
    String to = row.step(first).isPresent() ? first : row.steps().getFirst().id();
    List<Step> steps = row.steps().stream().map(s -> s.with(
        Stream.concat(s.cell(column).stream(), row.cell(column).filter(_ -> s.id().equals(to)).stream())
            .findFirst().orElseGet(() -> Cell.empty(column)))).toList();
    return row.without(column).withSteps(steps);
  }
}
