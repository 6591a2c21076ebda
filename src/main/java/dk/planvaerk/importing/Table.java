package dk.planvaerk.importing;

import java.util.List;

/**
 * Headings and rows of cells, as another program has them.
 *
 * @param title what the table is called; may be empty
 * @param columns the headings
 * @param rows cell texts with {@code \n} between paragraphs; no row is longer than the headings, a
 *     shorter one has nothing in the last columns
 * @param unknown names of what else stood in the source and has no place in a table
 */
public record Table(String title, List<String> columns, List<List<String>> rows, List<String> unknown) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    unknown = List.copyOf(unknown);
  }

  /** The text of a cell, empty where the row is too short. */
  String cell(int row, int column) {
    List<String> cells = rows.get(row);
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Whether a column has neither a heading nor a text: what a spreadsheet leaves at its right edge. */
  boolean isBlank(int column) {
    if (!columns.get(column).isBlank()) return false;
    for (int row = 0; row < rows.size(); row++) {
      if (!cell(row, column).isBlank()) return false;
    }
    return true;
  }
}
