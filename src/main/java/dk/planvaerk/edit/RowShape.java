package dk.planvaerk.edit;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Unplaced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a row of a running text other columns. No text is lost: one whose column goes has no place any more and is kept. */
final class RowShape {
  private final PlanKind kind;
  private Row row;

  private RowShape(PlanKind kind, Row row) {
    this.kind = kind;
    this.row = row;
  }

  /** The columns of a row as its own. */
  static List<RowColumn> columns(PlanKind kind, Row row) {
    return row.columns().isEmpty() ? of(kind.columns(row)) : row.columns();
  }

  static List<RowColumn> of(List<Column> columns) {
    return columns.stream().map(c -> new RowColumn(c.id(), null, Extra.NONE)).toList();
  }

  /**
   * The row with these columns and no others.
   *
   * @param form that it is to have
   */
  static Row with(PlanKind kind, Row row, String form, List<RowColumn> columns) {
    var shape = new RowShape(kind, row);
    List<String> ids = columns.stream().map(RowColumn::column).toList();
    for (Column c : kind.columns(row)) {
      if (!ids.contains(c.id())) shape.leaveOut(c);
    }
    for (String id : ids) {
      if (!shape.has(id)) shape.put(id);
    }
    boolean usual = columns.equals(of(kind.columns(form)));
    return shape.row.withForm(form).withColumns(usual ? List.of() : columns);
  }

  private boolean has(String column) {
    return row.cell(column).isPresent() || row.steps().getFirst().cell(column).isPresent();
  }

  private void leaveOut(Column column) {
    Text text = Text.EMPTY;
    Extra extra = Extra.NONE;
    var cells = new ArrayList<Cell>(row.cell(column.id()).stream().toList());
    row.steps().forEach(s -> cells.addAll(s.cell(column.id()).stream().toList()));
    for (Cell cell : cells) {
      text = text.then(cell.text());
      extra = extra.and(cell.extra());
    }
    row = row.without(column.id()).withSteps(row.steps().stream().map(s -> s.without(column.id())).toList());
    if (text.isBlank()) return;
    var unplaced = new ArrayList<>(row.unplaced());
    unplaced.add(new Unplaced(column.id(), null, column.heading(), text, extra));
    row = row.withUnplaced(unplaced);
  }

  /** A column that comes back has its text again. */
  private void put(String column) {
    Optional<Unplaced> kept = row.unplaced().stream().filter(u -> u.id().equals(column)).findFirst();
    if (kept.isPresent()) {
      row = row.withUnplaced(row.unplaced().stream().filter(u -> u != kept.get()).toList())
          .with(new Cell(column, kept.get().text(), kept.get().extra()));
      return;
    }
    Place place = kind.column(column).map(Column::place).orElse(Place.ROW);
    if (place == Place.ROW) {
      row = row.with(Cell.empty(column));
      return;
    }
    List<Step> steps = row.steps().stream().map(s -> s.with(Cell.empty(column))).toList();
    row = row.withSteps(steps);
  }
}
