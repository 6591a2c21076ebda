package dk.planvaerk.printout;

import dk.planvaerk.marking.Marking;
import dk.planvaerk.marking.Marks;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Prints the rows of a plan as lines of tables, and the texts of their cells. */
final class RowPrinter {
  private static final String NO_STEP = "0";
  private static final int OUTLINE_LENGTH = 80;

  private final PlanKind kind;
  private final Marking marking;
  private final Marks marks;
  private final MarkedText text;

  RowPrinter(Plan plan, Marking marking, Marks marks, MarkedText text) {
    this.kind = plan.kind();
    this.marking = marking;
    this.marks = marks;
    this.text = text;
  }

  /** A table of some columns of some rows. */
  Printout.Table table(String title, List<Column> columns, List<Row> rows) {
    List<Column> shown = columns.stream().filter(c -> !c.hidden()).toList();
    double all = shown.stream().mapToDouble(Column::width).sum();
    List<PrintedColumn> printed =
        shown.stream().map(c -> new PrintedColumn(c.heading(), c.guide(), c.width() / all)).toList();
    var out = new ArrayList<PrintedRow>();
    for (Row row : rows) out.add(row(row, shown, out.size() + 1));
    return new Printout.Table(title, printed, out);
  }

  private PrintedRow row(Row row, List<Column> columns, int number) {
    var cells = new ArrayList<PrintedCell>();
    for (int c = 0; c < columns.size(); c++) {
      String column = columns.get(c).id();
      Cell spanning = row.cell(column).orElse(null);
      if (spanning != null) {
        cells.add(cell(row, PrintedCell.ALL, c, spanning));
        continue;
      }
      for (int s = 0; s < row.steps().size(); s++) {
        cells.add(cell(row, s, c, row.steps().get(s).cell(column).orElse(Cell.empty(column))));
      }
    }
    return new PrintedRow(outline(row, columns, number), row.steps().size(), cells);
  }

  private PrintedCell cell(Row row, int step, int column, Cell cell) {
    var spot = new Spot.InRow(row.id(), step == PrintedCell.ALL ? null : row.steps().get(step).id(), cell.column());
    var printed = new ArrayList<PrintedParagraph>();
    if (step == PrintedCell.ALL || step == 0) priority(row, cell.column()).ifPresent(printed::add);
    printed.addAll(paragraphs(spot, cell.text()));
    return new PrintedCell(column, step, anchor(spot), printed);
  }

  /** The name of a cell in a Word file that comes back. */
  static String anchor(Spot.InRow spot) {
    return String.join("_", "_p", spot.row(), spot.step() == null ? NO_STEP : spot.step(), spot.column());
  }

  /** A text with its marks. */
  List<PrintedParagraph> paragraphs(Spot.InRow spot, Text of) {
    return text.paragraphs(of, marks.of(spot), marking.on());
  }

  private Optional<PrintedParagraph> priority(Row row, String column) {
    boolean added = marks.isNew(row.id());
    return kind.priorityLabel(row, column)
        .map(l -> new PrintedParagraph(false, added, List.of(new PrintedRun(l, true, false, added, false))));
  }

  /** The first texts of the row and its first step, short, behind its number in the plan. */
  private static String outline(Row row, List<Column> columns, int number) {
    String text = columns.stream()
        .map(c -> row.cell(c.id()).or(() -> row.steps().getFirst().cell(c.id())).map(Cell::text).orElse(Text.EMPTY).oneLine())
        .filter(Predicate.not(String::isBlank))
        .limit(2)
        .collect(Collectors.joining(" – "));
    return shortened(text.isEmpty() ? Integer.toString(number) : number + " " + text);
  }

  private static String shortened(String text) {
    if (text.length() <= OUTLINE_LENGTH) return text;
    int space = text.lastIndexOf(' ', OUTLINE_LENGTH - 1);
    int end = space > 0 ? space : OUTLINE_LENGTH - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
