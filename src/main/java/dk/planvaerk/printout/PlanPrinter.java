package dk.planvaerk.printout;

import dk.planvaerk.language.Message;
import dk.planvaerk.marking.CellMarks;
import dk.planvaerk.marking.Legend;
import dk.planvaerk.marking.Marking;
import dk.planvaerk.marking.Marks;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadField.Role;
import dk.planvaerk.plan.HeadLine;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
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

  private final Marking marking;
  private final Marks marks;
  private final MarkedText text;

  private PlanPrinter(Plan plan, Marking marking) {
    this.plan = plan;
    this.kind = plan.kind();
    this.marking = marking;
    this.marks = marking.marks(plan);
    this.text = new MarkedText(language(plan));
  }

  /** Without marks. */
  public static Printout print(Plan plan) {
    return print(plan, Marking.none(plan));
  }

  public static Printout print(Plan plan, Marking marking) {
    var printer = new PlanPrinter(plan, marking);
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
    return Stream.of(plan.head(Role.TITLE).oneLine(), kind.heading(), kind.name().in(language(plan)))
        .filter(t -> t != null && !t.isBlank())
        .findFirst()
        .orElse(kind.id());
  }

  private static Locale language(Plan plan) {
    return Locale.forLanguageTag(plan.kind().language());
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
    legend(blocks);
    blocks.add(table());
    approval().ifPresent(blocks::add);
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
    List<PrintedParagraph> all = line.fields().stream().flatMap(f -> head(f).stream()).toList();
    return Optional.ofNullable(switch (line.form()) {
      case TITLE -> new Printout.Title(all);
      case LEGEND -> new Printout.Legend(all);
      case LINE -> new Printout.Line(
          head(line.fields().getFirst()),
          line.fields().stream().skip(1).flatMap(f -> head(f).stream()).toList());
      case BLOCK, FOOTER -> null;
    });
  }

  private Printout.Field field(String id) {
    return new Printout.Field(kind.field(id).map(HeadField::label).orElse(""), head(id));
  }

  private List<PrintedParagraph> head(String field) {
    return text.paragraphs(plan.head(field), marks.of(new Spot.InHead(field)), marking.on());
  }

  /** Explains the marks, unless the author has done so. */
  private void legend(List<Block> blocks) {
    String explained = Legend.of(marks, marking.since(language(plan)), language(plan));
    if (explained.isEmpty() || blocks.stream().anyMatch(Printout.Legend.class::isInstance)) return;
    blocks.add(new Printout.Legend(paragraphs(Text.of(explained))));
  }

  /** That the management has approved the version, which is nowhere in the plan itself. */
  private Optional<Block> approval() {
    return Optional.ofNullable(marking.version()).map(Version::approval)
        .map(a -> Message.of(PlanPrinter.class, "footer.approved", a.name(), a.date()).in(language(plan)))
        .map(words -> new Printout.Line(paragraphs(Text.of(words)), List.of()));
  }

  /** What is at the foot of a version, instead of what stands there else. */
  private Optional<String> versionFooter() {
    Version version = marking.version();
    return version == null ? Optional.empty()
        : Optional.of(Message.of(PlanPrinter.class, "footer.version", Integer.toString(version.number()), version.date()).in(language(plan)));
  }

  private String footer() {
    return versionFooter().orElseGet(this::usualFooter);
  }

  private String usualFooter() {
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
    var spot = new Spot.InRow(row.id(), spans ? null : row.steps().get(step).id(), cell.column());
    var printed = new ArrayList<PrintedParagraph>();
    if (spans || step == 0) priority(row, cell.column()).ifPresent(printed::add);
    printed.addAll(text.paragraphs(cell.text(), marks.of(spot), marking.on()));
    return new PrintedCell(column, step, anchor, printed);
  }

  private Optional<PrintedParagraph> priority(Row row, String column) {
    boolean added = marks.isNew(row.id());
    return kind.priorityLabel(row, column)
        .map(l -> new PrintedParagraph(false, added, List.of(new PrintedRun(l, true, false, added, false))));
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

  private List<PrintedParagraph> paragraphs(Text plain) {
    return text.paragraphs(plain, CellMarks.NONE, false);
  }
}
