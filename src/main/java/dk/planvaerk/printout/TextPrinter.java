package dk.planvaerk.printout;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Numbering;
import dk.planvaerk.plan.Overview;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowForm;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.TextLayout;
import dk.planvaerk.printout.Printout.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints a plan that is running text: a heading for each row, below it the texts of its columns under their own headings.
 * Rows whose form is a table's are the lines of one.
 */
final class TextPrinter {
  private final Plan plan;
  private final PlanKind kind;
  private final TextLayout layout;
  private final RowPrinter rows;
  private final Locale language;
  private final Map<String, String> numbers;
  private final List<Block> out = new ArrayList<>();

  TextPrinter(Plan plan, TextLayout layout, RowPrinter rows, Locale language) {
    this.plan = plan;
    this.kind = plan.kind();
    this.layout = layout;
    this.rows = rows;
    this.language = language;
    this.numbers = Numbering.of(plan);
  }

  List<Block> blocks() {
    overview();
    var lines = new ArrayList<Row>();
    for (Row row : plan.rows().toList()) {
      boolean inTable = kind.isTableLine(row);
      if (!lines.isEmpty() && (!inTable || !columns(lines.getFirst()).equals(columns(row)))) table(lines);
      if (!inTable) row(row);
      else if (rows.isSaid(row)) lines.add(row);
    }
    table(lines);
    contents();
    return out;
  }

  /** A list of contents where there is something to list, and the text behind it on a page of its own. */
  private void contents() {
    if (layout.contents() == null || out.stream().noneMatch(b -> b instanceof Printout.Heading h && !h.anchor().isEmpty())) return;
    out.addFirst(new Printout.NewPage());
    out.addFirst(new Printout.Contents(layout.contents()));
  }

  private void table(List<Row> lines) {
    if (lines.isEmpty()) return;
    out.add(rows.table(PlanPrinter.title(plan), columns(lines.getFirst()), lines));
    lines.clear();
  }

  private List<Column> columns(Row row) {
    return kind.columns(row).stream().filter(c -> !c.hidden()).toList();
  }

  private void row(Row row) {
    int level = kind.form(row).map(RowForm::level).orElse(1);
    String number = numbers.getOrDefault(row.id(), "");
    List<Column> columns = columns(row);
    Column title = columns.stream().filter(c -> c.role() == Column.Role.TITLE && row.place(c.id()) == Place.ROW).findFirst().orElse(null);
    int before = out.size();
    if (title != null) heading(row, title, level, number);
    List<PrintedParagraph> told = rows.told(row);
    if (!told.isEmpty()) out.add(new Printout.Prose(told, ""));
    List<PrintedParagraph> basis = rows.basisLine(row);
    if (!basis.isEmpty()) out.add(new Printout.Prose(basis, ""));
    var ofSteps = new ArrayList<Column>();
    for (Column column : columns) {
      if (column == title) continue;
      if (row.place(column.id()) == Place.STEPS) {
        ofSteps.add(column);
        continue;
      }
      steps(row, level, ofSteps);
      prose(column, level, List.of(new Spot.InRow(row.id(), null, column.id())), row);
    }
    steps(row, level, ofSteps);
    // A number by itself says nothing.
    boolean alone = out.size() == before + 1 && out.getLast() instanceof Printout.Heading heading && heading.text().isEmpty();
    if (alone) out.removeLast();
  }

  private void heading(Row row, Column title, int level, String number) {
    var spot = new Spot.InRow(row.id(), null, title.id());
    Text said = row.text(spot).orElse(Text.EMPTY);
    if (said.isBlank() && number.isEmpty()) return;
    out.add(new Printout.Heading(level, number, rows.paragraphs(spot, said), said.oneLine(), Anchor.of(spot)));
  }

  /** Columns of the steps that follow each other: running text where only one says something, else a table. */
  private void steps(Row row, int level, List<Column> following) {
    List<Column> columns = List.copyOf(following);
    following.clear();
    List<Column> said = columns.stream().filter(c -> row.steps().stream().anyMatch(s -> isSaid(row, s, c))).toList();
    if (said.size() > 1) {
      out.add(rows.table(PlanPrinter.title(plan), said, List.of(row)));
      return;
    }
    for (Column column : said.isEmpty() ? columns : said) {
      List<Spot.InRow> spots = row.steps().stream().map(Step::id).map(s -> new Spot.InRow(row.id(), s, column.id())).toList();
      prose(column, level, spots, row);
    }
  }

  /** Whether something is printed of a column on a step: its text, or what is said of the step's status there. */
  private boolean isSaid(Row row, Step step, Column column) {
    var spot = new Spot.InRow(row.id(), step.id(), column.id());
    return rows.paragraphs(spot, row.text(spot).orElse(Text.EMPTY)).stream().anyMatch(p -> p.bar() || !p.plain().isBlank());
  }

  private void prose(Column column, int level, List<Spot.InRow> spots, Row row) {
    var texts = new ArrayList<Block>();
    for (Spot.InRow spot : spots) {
      List<PrintedParagraph> text = rows.paragraphs(spot, row.text(spot).orElse(Text.EMPTY));
      if (!text.isEmpty()) texts.add(new Printout.Prose(text, Anchor.of(spot)));
    }
    if (texts.isEmpty()) return;
    if (!column.bare() && !column.heading().isBlank()) {
      out.add(new Printout.Heading(Math.min(level + 1, RowForm.DEEPEST), "", rows.heading(row, column), ""));
    }
    out.addAll(texts);
  }

  /** All rows of a form in one table, made from them: what is written stands in the rows themselves. */
  private void overview() {
    Overview overview = layout.overview();
    if (overview == null || !overview.shown()) return;
    List<Column> columns = overview.columns().stream().flatMap(c -> kind.column(c).stream()).toList();
    List<Row> listed = plan.rows().filter(r -> overview.form().equals(r.form()) && rows.isSaid(r)).toList();
    if (listed.isEmpty()) return;
    out.add(new Printout.Heading(1, "", own(overview.heading()), ""));
    String status = overview.status();
    double ofStatus = status == null ? 0 : columns.getFirst().width() / 2;
    double all = columns.stream().mapToDouble(Column::width).sum() + ofStatus;
    var headings = new ArrayList<PrintedColumn>();
    for (Column c : columns) headings.add(new PrintedColumn(c.heading(), "", c.width() / all));
    if (status != null) headings.add(new PrintedColumn(status, "", ofStatus / all));
    out.add(new Printout.Table(overview.heading(), headings, listed.stream().map(r -> line(r, columns, status != null)).toList()));
  }

  private PrintedRow line(Row row, List<Column> columns, boolean withStatus) {
    var cells = new ArrayList<PrintedCell>();
    for (Column column : columns) {
      var spot = new Spot.InRow(row.id(), row.place(column.id()) == Place.ROW ? null : row.steps().getFirst().id(), column.id());
      cells.add(new PrintedCell(cells.size(), PrintedCell.ALL, "", own(row.text(spot).orElse(Text.EMPTY).oneLine())));
    }
    String status = row.steps().getFirst().state().status();
    String name = status == null ? "" : kind.status(status).map(s -> s.name().in(language)).orElse("");
    if (withStatus) cells.add(new PrintedCell(cells.size(), PrintedCell.ALL, "", own(name)));
    return new PrintedRow(name, 1, cells);
  }

  private static List<PrintedParagraph> own(String text) {
    return text.isEmpty() ? List.of() : List.of(new PrintedParagraph(false, List.of(PrintedRun.own(text))));
  }
}
