package dk.planvaerk.export.word;

import dk.planvaerk.export.Progress;
import dk.planvaerk.printout.PrintedCell;
import dk.planvaerk.printout.PrintedColumn;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.PrintedRow;
import dk.planvaerk.printout.Printout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the plan's table: a line for each step, and cells of the row merged over them. */
final class PlanTable {
  private static final PrintedParagraph NOTHING = new PrintedParagraph(false, List.of());

  private final Xml xml;
  private final Paragraphs paragraphs;
  private final Printout.Table table;
  private final Grid grid;
  private final Bookmarks bookmarks;
  private final RowHeights heights;
  private final boolean together;

  /**
   * A table.
   *
   * @param inText whether it stands in running text, where one that is small is not divided
   */
  PlanTable(Xml xml, Bookmarks bookmarks, Printout.Table table, Paper paper, boolean inText) {
    this.xml = xml;
    this.bookmarks = bookmarks;
    this.paragraphs = new Paragraphs(xml);
    this.table = table;
    this.grid = new Grid(xml, paper.textWidth(), table.columns().stream().mapToDouble(PrintedColumn::width).toArray());
    this.heights = new RowHeights(grid.widths(), paper);
    this.together = inText && heights.areLow(table.rows());
  }

  void write(Progress progress) {
    String headings = table.columns().stream().map(PrintedColumn::heading).collect(Collectors.joining(", "));
    grid.open(table.title(), headings);
    heading(PrintedColumn::heading, Style.HEADING, CellLook.HEADING);
    if (table.columns().stream().anyMatch(c -> !c.guide().isBlank())) {
      heading(PrintedColumn::guide, Style.GUIDE, CellLook.GUIDE);
    }
    int done = 0;
    for (PrintedRow row : table.rows()) {
      progress.at(done++, table.rows().size());
      row(row);
    }
    xml.end();
  }

  private void heading(Function<PrintedColumn, String> text, Style style, CellLook look) {
    if (heights.areRepeated(table.columns())) grid.openHeadingRow();
    else grid.openRow();
    for (int c = 0; c < table.columns().size(); c++) {
      grid.openCell(c, 1, look);
      paragraphs.write(style, text.apply(table.columns().get(c)));
      xml.end();
    }
    xml.end();
  }

  private void row(PrintedRow row) {
    List<List<PrintedCell>> columns = columns(row);
    boolean low = heights.areLow(List.of(row));
    for (int step = 0; step < row.steps(); step++) {
      if (heights.isLow(row, step)) grid.openWholeRow();
      else grid.openRow();
      boolean last = step == row.steps() - 1;
      boolean stays = last ? together && row != table.rows().getLast() : together || low;
      for (int c = 0; c < columns.size(); c++) {
        PrintedCell first = columns.get(c).getFirst();
        if (first.spans()) spanning(first, step, row.steps(), stays);
        else cell(columns.get(c).get(step), CellLook.step(step, row.steps()), stays);
      }
      xml.end();
    }
  }

  private void spanning(PrintedCell cell, int step, int steps, boolean stays) {
    if (step == 0) {
      cell(cell, steps == 1 ? CellLook.PLAIN : CellLook.merged(0), stays);
      return;
    }
    grid.openCell(cell.column(), 1, CellLook.merged(step));
    paragraphs.open(Style.CELL, NOTHING, stays);
    xml.end();
    xml.end();
  }

  private void cell(PrintedCell cell, CellLook look, boolean stays) {
    grid.openCell(cell.column(), 1, look);
    List<PrintedParagraph> text = cell.text().isEmpty() ? List.of(NOTHING) : cell.text();
    for (int i = 0; i < text.size(); i++) {
      paragraphs.open(Style.CELL, text.get(i), stays);
      if (i == 0) bookmarks.begin(cell.anchor());
      paragraphs.runs(text.get(i));
      if (i == text.size() - 1) bookmarks.end(cell.anchor());
      xml.end();
    }
    xml.end();
  }

  /** The cells of each column, from top to bottom. */
  private List<List<PrintedCell>> columns(PrintedRow row) {
    List<List<PrintedCell>> columns = table.columns().stream().<List<PrintedCell>>map(c -> new ArrayList<>()).toList();
    row.cells().forEach(cell -> columns.get(cell.column()).add(cell));
    return columns;
  }
}
