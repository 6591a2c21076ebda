package dk.planvaerk.printout;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadField.Role;
import dk.planvaerk.plan.HeadLine;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Text;
import dk.planvaerk.printout.Printout.Block;
import dk.planvaerk.when.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a plan as its kind says. */
public final class PlanPrinter {
  private static final String NO_STEP = "0";
  private static final int OUTLINE_LENGTH = 80;

  private final Plan plan;
  private final PlanKind kind;

  private PlanPrinter(Plan plan) {
    this.plan = plan;
    this.kind = plan.kind();
  }

  public static Printout print(Plan plan) {
    var printer = new PlanPrinter(plan);
    return new Printout(
        plan.id(),
        plan.kind().language(),
        title(plan),
        plan.head(Role.ORGANISATION).oneLine(),
        WrittenDate.find(plan.head(Role.DATE).oneLine()).orElse(null),
        plan.kind().page(),
        printer.blocks(),
        printer.footer());
  }

  /** The plan's own title; without one that of its kind. */
  public static String title(Plan plan) {
    PlanKind kind = plan.kind();
    return Stream.of(plan.head(Role.TITLE).oneLine(), kind.heading(), kind.name().in(Locale.forLanguageTag(kind.language())))
        .filter(t -> t != null && !t.isBlank())
        .findFirst()
        .orElse(kind.id());
  }

  private List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    if (kind.heading() != null) blocks.add(new Printout.Title(paragraphs(Text.of(kind.heading()))));
    var fields = new ArrayList<List<Printout.Field>>();
    for (HeadLine line : kind.head()) {
      if (line.form() == HeadLine.Form.BLOCK) {
        fields.add(line.fields().stream().map(this::field).toList());
        continue;
      }
      addFields(blocks, fields);
      block(line).ifPresent(blocks::add);
    }
    addFields(blocks, fields);
    blocks.add(table());
    return blocks;
  }

  private static void addFields(List<Block> blocks, List<List<Printout.Field>> fields) {
    if (fields.isEmpty()) return;
    blocks.add(new Printout.Fields(List.copyOf(fields)));
    fields.clear();
  }

  /** A line of the head that is not in the block; nothing where nothing is written in it. */
  private Optional<Block> block(HeadLine line) {
    List<Text> texts = line.fields().stream().map(plan::head).toList();
    if (texts.stream().allMatch(Text::isBlank)) return Optional.empty();
    List<PrintedParagraph> all = texts.stream().flatMap(t -> paragraphs(t).stream()).toList();
    return Optional.ofNullable(switch (line.form()) {
      case TITLE -> new Printout.Title(all);
      case LEGEND -> new Printout.Legend(all);
      case LINE -> new Printout.Line(
          paragraphs(texts.getFirst()),
          texts.stream().skip(1).flatMap(t -> paragraphs(t).stream()).toList());
      case BLOCK, FOOTER -> null;
    });
  }

  private Printout.Field field(String id) {
    return new Printout.Field(kind.field(id).map(HeadField::label).orElse(""), paragraphs(plan.head(id)));
  }

  private String footer() {
    return kind.head().stream()
        .filter(l -> l.form() == HeadLine.Form.FOOTER)
        .flatMap(l -> l.fields().stream())
        .map(f -> plan.head(f).oneLine())
        .filter(Predicate.not(String::isBlank))
        .collect(Collectors.joining(" · "));
  }

  private Printout.Table table() {
    double all = kind.columns().stream().mapToDouble(Column::width).sum();
    List<PrintedColumn> columns =
        kind.columns().stream().map(c -> new PrintedColumn(c.heading(), c.guide(), c.width() / all)).toList();
    return new Printout.Table(title(plan), columns, rows());
  }

  private List<PrintedRow> rows() {
    var rows = new ArrayList<PrintedRow>();
    plan.rows().forEach(r -> rows.add(row(r, rows.size() + 1)));
    return rows;
  }

  private PrintedRow row(Row row, int number) {
    var cells = new ArrayList<PrintedCell>();
    for (int c = 0; c < kind.columns().size(); c++) {
      String column = kind.columns().get(c).id();
      Cell spanning = row.cell(column).orElse(null);
      if (spanning != null) {
        cells.add(cell(row, PrintedCell.ALL, c, spanning));
        continue;
      }
      for (int s = 0; s < row.steps().size(); s++) {
        cells.add(cell(row, s, c, row.steps().get(s).cell(column).orElse(Cell.empty(column))));
      }
    }
    return new PrintedRow(outline(row, number), row.steps().size(), cells);
  }

  private PrintedCell cell(Row row, int step, int column, Cell cell) {
    boolean spans = step == PrintedCell.ALL;
    String anchor = String.join("_", "_p", row.id(), spans ? NO_STEP : row.steps().get(step).id(), cell.column());
    var text = new ArrayList<PrintedParagraph>();
    if (spans || step == 0) priority(row, cell.column()).ifPresent(text::add);
    text.addAll(paragraphs(cell.text()));
    return new PrintedCell(column, step, anchor, text);
  }

  private Optional<PrintedParagraph> priority(Row row, String column) {
    return kind.priorityLabel(row, column).map(l -> new PrintedParagraph(false, List.of(PrintedRun.bold(l))));
  }

  /** The first texts of the row and its first step, short, behind its number in the plan. */
  private String outline(Row row, int number) {
    String text = kind.columns().stream()
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

  private static List<PrintedParagraph> paragraphs(Text text) {
    return text.paragraphs().stream()
        .map(p -> new PrintedParagraph(p.item(), p.runs().stream()
            .map(r -> new PrintedRun(r.text(), r.bold(), r.italic(), false, false))
            .toList()))
        .toList();
  }
}
