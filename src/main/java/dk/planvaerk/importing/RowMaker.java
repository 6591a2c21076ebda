package dk.planvaerk.importing;

import dk.planvaerk.importing.Grid.GridCell;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one row of a kind from the lines of a table that belong to it, a step of each line. */
final class RowMaker {
  private final PlanKind kind;
  private final Ids ids;
  private final List<Optional<String>> columns;

  /**
   * @param columns for each column of the table the column of the kind that takes its texts, if one does
   */
  RowMaker(PlanKind kind, Ids ids, List<Optional<String>> columns) {
    this.kind = kind;
    this.ids = ids;
    this.columns = columns;
  }

  Row row(List<List<GridCell>> lines) {
    Integer priority = null;
    var cells = new ArrayList<Cell>();
    var stepCells = new ArrayList<List<Cell>>();
    for (int i = 0; i < lines.size(); i++) stepCells.add(new ArrayList<>());
    for (Column c : kind.itemColumns()) {
      List<GridCell> given = given(c, lines);
      PriorityText first = PriorityText.of(kind, c, given.getFirst().text());
      if (first.priority() != null) priority = first.priority();
      if (place(c, given) == Place.ROW) {
        cells.add(new Cell(c.id(), first.text(), Extra.NONE));
      } else {
        for (int i = 0; i < given.size(); i++) {
          Text text = i == 0 ? first.text() : given.get(i).text();
          stepCells.get(i).add(new Cell(c.id(), text, Extra.NONE));
        }
      }
    }
    List<Step> steps = stepCells.stream().map(s -> new Step(ids.next(), StepState.NONE, s, Extra.NONE)).toList();
    return new Row(ids.next(), kind.item(), priority, List.of(), cells, steps, Basis.NONE, List.of(), Extra.NONE);
  }

  private List<GridCell> given(Column column, List<List<GridCell>> lines) {
    int at = columns.indexOf(Optional.of(column.id()));
    return lines.stream().map(l -> at >= 0 && at < l.size() ? l.get(at) : GridCell.EMPTY).toList();
  }

  /** A cell that is merged over all lines is the row's; a column of the row with a second text is the steps'. */
  private static Place place(Column column, List<GridCell> given) {
    List<GridCell> later = given.subList(1, given.size());
    if (later.isEmpty()) return column.place();
    if (later.stream().allMatch(GridCell::continued)) return Place.ROW;
    return later.stream().allMatch(GridCell::isBlank) ? column.place() : Place.STEPS;
  }
}
