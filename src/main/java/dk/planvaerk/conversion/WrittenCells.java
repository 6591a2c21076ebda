package dk.planvaerk.conversion;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Unplaced;
import java.util.ArrayList;
import java.util.List;

/** What stands in a column of a row, on the row or on its steps, as it is kept without a place. */
final class WrittenCells {
  private WrittenCells() {}

  static List<Unplaced> of(Row row, String column) {
    return of(row, column, "");
  }

  static List<Unplaced> of(Row row, String column, String heading) {
    var out = new ArrayList<Unplaced>();
    row.cell(column).filter(WrittenCells::isWritten)
        .ifPresent(c -> out.add(new Unplaced(column, null, heading, c.text(), c.extra())));
    for (Step s : row.steps()) {
      s.cell(column).filter(WrittenCells::isWritten)
          .ifPresent(c -> out.add(new Unplaced(column, s.id(), heading, c.text(), c.extra())));
    }
    return out;
  }

  private static boolean isWritten(Cell cell) {
    return isWritten(cell.text(), cell.extra());
  }

  /** Whether there is anything to keep. */
  static boolean isWritten(Text text, Extra extra) {
    return !text.isBlank() || !extra.isEmpty();
  }
}
