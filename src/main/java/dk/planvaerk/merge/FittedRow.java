package dk.planvaerk.merge;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings a row into the form of the merged plan, so that the same text stands in the same place on both sides. */
final class FittedRow {
  private FittedRow() {}

  /** Whether a row has a column at all. */
  static boolean has(Row row, String column) {
    return row.cell(column).isPresent() || row.steps().stream().anyMatch(s -> s.cell(column).isPresent());
  }

  /** Where the row has a column, or null where it has none. */
  static @Nullable Place place(Row row, String column) {
    return has(row, column) ? row.place(column) : null;
  }

  /** The row with the columns and statuses of a kind, each where it has it, or where the kind does. */
  static Row of(Row row, PlanKind kind) {
    Row out = row;
    for (Column c : kind.columns()) {
      Place place = place(out, c.id());
      out = placed(out, c.id(), place == null ? c.place() : place, "");
    }
    List<Cell> cells = out.cells().stream().filter(c -> kind.column(c.column()).isPresent()).toList();
    List<Step> steps = out.steps().stream().map(s -> of(s, kind)).toList();
    return new Row(row.id(), row.priority(), cells, steps, row.extra());
  }

  private static Step of(Step step, PlanKind kind) {
    String status = step.state().status();
    StepState state = status == null || kind.status(status).isPresent() ? step.state() : step.state().withStatus(null);
    return new Step(step.id(), state, step.cells().stream().filter(c -> kind.column(c.column()).isPresent()).toList(), step.extra());
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
