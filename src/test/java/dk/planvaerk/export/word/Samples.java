package dk.planvaerk.export.word;

import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Page;
import dk.planvaerk.printout.PrintedCell;
import dk.planvaerk.printout.PrintedColumn;
import dk.planvaerk.printout.PrintedParagraph;
import dk.planvaerk.printout.PrintedRow;
import dk.planvaerk.printout.PrintedRun;
import dk.planvaerk.printout.Printout;
import java.util.ArrayList;
import java.util.List;

/** Printouts made by hand. */
final class Samples {
  private Samples() {}

  static PrintedRun run(String text) {
    return new PrintedRun(text, false, false, false, false);
  }

  static PrintedParagraph line(String text) {
    return new PrintedParagraph(false, List.of(run(text)));
  }

  /** A printout of one table with one column and one row. */
  static Printout cell(PrintedParagraph... text) {
    var cell = new PrintedCell(0, PrintedCell.ALL, "_p_00000001_0_hvad", List.of(text));
    return table(new PrintedRow("1", 1, List.of(cell)));
  }

  /** A printout of one table with one column. */
  static Printout table(PrintedRow... rows) {
    return of("da-DK", new Printout.Table("Plan", List.of(new PrintedColumn("Hvad", "Hvilke?", 1)), List.of(rows)));
  }

  static Printout of(String language, Printout.Block... blocks) {
    var page = new Page(false, 20, Extra.NONE);
    return new Printout("plan0001", language, "Plan", "", null, page, List.of(blocks), "");
  }

  /** A row of two columns: one cell over all steps, and one on each. */
  static PrintedRow steps(int steps) {
    var cells = new ArrayList<PrintedCell>();
    cells.add(new PrintedCell(0, PrintedCell.ALL, "_p_row00001_0_tema", List.of(line("tema"))));
    for (int s = 0; s < steps; s++) cells.add(new PrintedCell(1, s, "_p_row00001_step000" + s + "_hvad", List.of(line("hvad " + s))));
    return new PrintedRow("1 tema", steps, cells);
  }
}
