package dk.planvaerk.printout;

import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.Marks;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.ThemeColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints the rows of a plan as lines of tables, and the texts of their cells. */
final class RowPrinter {
  private static final int OUTLINE_LENGTH = 80;
  private static final int NOWHERE = -1;

  private final PlanKind kind;
  private final Marks marks;
  private final MarkedText text;
  private final BasisPrinter basis;

  RowPrinter(Plan plan, Marks marks, MarkedText text) {
    this.kind = plan.kind();
    this.marks = marks;
    this.text = text;
    this.basis = new BasisPrinter(Texts.language(kind.language()), text);
  }

  /** A table of some columns of some rows. */
  Printout.Table table(String title, List<Column> columns, List<Row> rows) {
    List<Column> shown = columns.stream().filter(c -> !c.hidden()).toList();
    int ofBasis = hasBasisColumn() && rows.stream().anyMatch(r -> !basis(r).isEmpty()) ? known(shown) + 1 : NOWHERE;
    double all = shown.stream().mapToDouble(Column::width).sum();
    double share = ofBasis == NOWHERE ? 0 : 1.0 / (shown.size() + 1);
    var printed = new ArrayList<>(
        shown.stream().map(c -> new PrintedColumn(c.heading(), c.guide(), c.width() / all * (1 - share))).toList());
    if (ofBasis != NOWHERE) printed.add(ofBasis, new PrintedColumn(basisHeading(shown), "", share));
    var out = new ArrayList<PrintedRow>();
    for (Row row : rows) out.add(row(row, shown, ofBasis, out.size() + 1));
    return new Printout.Table(title, printed, out);
  }

  /** Whether something stands in a row, or did so. */
  boolean isSaid(Row row) {
    return !row.isBlank() || !marks.row(row.id()).isEmpty();
  }

  /** In a running text it is told below the heading of the row. */
  private boolean hasBasisColumn() {
    return kind.basis() == Basis.Place.COLUMN && kind.text() == null;
  }

  /** Index of the column that rows are known by. */
  private int known(List<Column> columns) {
    return ThemeColumn.among(kind, columns).map(t -> columns.indexOf(t.column())).orElse(NOWHERE);
  }

  /** What a row answers in one paragraph, where that is printed and not in a column. */
  List<PrintedParagraph> basisLine(Row row) {
    boolean printed = kind.basis() != Basis.Place.NONE && !hasBasisColumn();
    return printed ? basis.line(row.basis(), marks.row(row.id()).basis()) : List.of();
  }

  /**
   * @param ofBasis index of the column with what it answers, or {@link #NOWHERE}
   */
  private PrintedRow row(Row row, List<Column> columns, int ofBasis, int number) {
    var cells = new ArrayList<PrintedCell>();
    int known = kind.text() == null ? known(columns) : NOWHERE;
    int first = Math.max(0, known);
    // In a table below the row's own heading it stands there already.
    List<PrintedParagraph> told = kind.text() == null || kind.isTableLine(row) ? told(row) : List.of();
    for (int c = 0; c < columns.size(); c++) {
      String column = columns.get(c).id();
      int at = ofBasis != NOWHERE && c >= ofBasis ? c + 1 : c;
      if (c == ofBasis) cells.add(basisCell(row, c));
      Cell spanning = row.cell(column).orElse(null);
      List<PrintedParagraph> below = c == first
          ? Stream.concat(told.stream(), c == known ? basisLine(row).stream() : Stream.of()).toList() : List.of();
      if (spanning != null) {
        cells.add(cell(row, PrintedCell.ALL, at, spanning, below));
        continue;
      }
      for (int s = 0; s < row.steps().size(); s++) {
        cells.add(cell(row, s, at, row.steps().get(s).cell(column).orElse(Cell.empty(column)), s == 0 ? below : List.of()));
      }
    }
    if (ofBasis == columns.size()) cells.add(basisCell(row, ofBasis));
    PrintedCell again = known == NOWHERE ? null : again(row, columns.get(known).id(), known);
    return new PrintedRow(outline(row, columns, number), row.steps().size(), cells, again);
  }

  /** Where the theme stands on each step, the step says it. */
  private @Nullable PrintedCell again(Row row, String theme, int column) {
    Cell cell = row.cell(theme).orElse(null);
    if (cell == null) return null;
    String called = Stream.concat(kind.priorityLabel(row, theme).stream(), Stream.of(cell.text().oneLine()))
        .filter(Predicate.not(String::isBlank)).collect(Collectors.joining(" "));
    var runs = new ArrayList<PrintedRun>();
    if (!called.isEmpty()) runs.add(PrintedRun.own(shortened(called) + " "));
    runs.add(PrintedRun.ownItalic(Texts.of(RowPrinter.class, Texts.language(kind.language())).get("row.again")));
    return new PrintedCell(column, PrintedCell.ALL, "", List.of(new PrintedParagraph(false, runs)));
  }

  private PrintedCell basisCell(Row row, int column) {
    return new PrintedCell(column, PrintedCell.ALL, "", basis(row));
  }

  private List<PrintedParagraph> basis(Row row) {
    return basis.cell(row.basis(), marks.row(row.id()).basis());
  }

  /** In capitals where all other headings are. */
  private String basisHeading(List<Column> others) {
    Locale language = Texts.language(kind.language());
    boolean small = others.stream().map(Column::heading).anyMatch(h -> !h.equals(h.toUpperCase(language)));
    return small || others.isEmpty() ? basis.heading() : basis.heading().toUpperCase(language);
  }

  private PrintedCell cell(Row row, int step, int column, Cell cell, List<PrintedParagraph> below) {
    var spot = new Spot.InRow(row.id(), step == PrintedCell.ALL ? null : row.steps().get(step).id(), cell.column());
    var printed = new ArrayList<PrintedParagraph>();
    if (step == PrintedCell.ALL || step == 0) priority(row, cell.column()).ifPresent(printed::add);
    printed.addAll(paragraphs(spot, cell.text()));
    printed.addAll(below);
    return new PrintedCell(column, step, Anchor.of(spot), printed);
  }

  /** What changed about a row and has no text to stand beside. */
  List<PrintedParagraph> told(Row row) {
    return marks.row(row.id()).told().stream().map(words -> new PrintedParagraph(false, true, List.of(PrintedRun.ownBold(words)))).toList();
  }

  /** The heading of a column in a running text, with its marks: the author's where the row has one in its own way. */
  List<PrintedParagraph> heading(Row row, Column column) {
    boolean own = row.columns().stream().anyMatch(c -> c.column().equals(column.id()) && c.heading() != null);
    List<PrintedParagraph> printed = text.paragraphs(Text.of(column.heading()), marks.row(row.id()).heading(column.id()));
    return own ? printed : printed.stream().map(PrintedParagraph::byProgram).toList();
  }

  /** A text with its marks. */
  List<PrintedParagraph> paragraphs(Spot.InRow spot, Text of) {
    return text.paragraphs(of, marks.of(spot));
  }

  private Optional<PrintedParagraph> priority(Row row, String column) {
    boolean added = marks.isNew(row.id());
    String told = marks.row(row.id()).priority();
    return kind.priorityLabel(row, column).map(PrintedRun::ownBold)
        .map(l -> new PrintedParagraph(false, added || !told.isEmpty(),
            told.isEmpty() ? List.of(l) : List.of(l, PrintedRun.own(" (" + told + ")"))));
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
