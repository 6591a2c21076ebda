package dk.planvaerk.plan;

import java.util.ArrayList;
import java.util.List;

/** A part of a plan. A kind that is a table has one. */
public record Section(String id, List<Row> rows, Extra extra) {
  public Section {
    rows = List.copyOf(rows);
  }

  /** The index of a row, or -1. */
  public int indexOf(String row) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(row)) return i;
    }
    return -1;
  }

  public Section withRows(List<Row> newRows) {
    return new Section(id, newRows, extra);
  }

  Section withRow(int index, Row row) {
    var newRows = new ArrayList<>(rows);
    newRows.set(index, row);
    return withRows(newRows);
  }
}
