package dk.planvaerk.storage;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row as a file gives them, made complete: each column has a cell on the row or one on
 * each step. A column that the file leaves out stands where its kind has it.
 */
final class CellPlaces {
  private final List<Column> columns;
  private final List<Cell> rowCells;
  private final List<Step> steps;

  CellPlaces(List<Column> columns, List<Cell> rowCells, List<Step> steps) {
    this.columns = columns;
    this.rowCells = rowCells;
    this.steps = steps;
  }

  /** A column that has its text twice, so that one of them would not be seen. */
  @Nullable String columnInTwoPlaces() {
    Set<String> onRow = new HashSet<>();
    for (Cell c : rowCells) {
      if (!onRow.add(c.column())) return c.column();
    }
    for (Step s : steps) {
      var onStep = new HashSet<>(onRow);
      for (Cell c : s.cells()) {
        if (!onStep.add(c.column())) return c.column();
      }
    }
    return null;
  }

  List<Cell> rowCells() {
    var missing = columns.stream()
        .filter(c -> !onSteps(c))
        .map(Column::id)
        .filter(id -> rowCells.stream().noneMatch(c -> c.column().equals(id)))
        .map(Cell::empty);
    return Stream.concat(rowCells.stream(), missing).toList();
  }

  List<Step> steps() {
    var out = new ArrayList<Step>();
    for (Step s : steps) {
      Step whole = s;
      for (Column c : columns) {
        if (onSteps(c) && s.cell(c.id()).isEmpty()) whole = whole.with(Cell.empty(c.id()));
      }
      out.add(whole);
    }
    return out;
  }

  private boolean onSteps(Column column) {
    if (rowCells.stream().anyMatch(c -> c.column().equals(column.id()))) return false;
    return column.place() == Place.STEPS || steps.stream().anyMatch(s -> s.cell(column.id()).isPresent());
  }
}
