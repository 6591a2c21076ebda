package dk.planvaerk.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of plan consists of and how it is printed: data, read from one file a kind. A plan
 * carries a copy of its kind, which always decides.
 *
 * @param id {@code [a-z0-9]{1,16}}
 * @param version grows with each change of the kind's file
 * @param order place among the kinds that are offered, lowest first
 * @param language of what is written in the plan, as a BCP 47 tag
 * @param fileName first part of the name of an export
 * @param heading title that each plan of the kind has in print, or null where it has only its own
 * @param row what the user calls a row
 * @param step what the user calls a step
 * @param priority how priorities are printed, or null where the kind has none
 * @param statuses how far a step can be, in the order in which they are offered
 * @param columns of a table from left to right; in a running text all that its forms have
 * @param text how a kind is laid out that is running text, or null for a table
 * @param basis where it is printed what a row answers
 * @param guide lines of a guide to the plan, printed only when asked for; may be empty
 */
public record PlanKind(
    String id,
    int version,
    int order,
    Words name,
    Words description,
    String language,
    String fileName,
    @Nullable String heading,
    Unit row,
    Unit step,
    @Nullable PriorityForm priority,
    List<Status> statuses,
    List<HeadField> fields,
    List<HeadLine> head,
    List<Column> columns,
    @Nullable TextLayout text,
    Basis.Place basis,
    List<String> guide,
    Page page,
    Extra extra) {
  public PlanKind {
    guide = List.copyOf(guide);
    statuses = List.copyOf(statuses);
    fields = List.copyOf(fields);
    head = List.copyOf(head);
    columns = List.copyOf(columns);
  }

  public Optional<Column> column(String column) {
    return columns.stream().filter(c -> c.id().equals(column)).findFirst();
  }

  /** The columns that a row has, in their order, with its own headings. */
  public List<Column> columns(Row row) {
    if (text == null || row.columns().isEmpty()) return columns(row.form());
    return row.columns().stream().map(this::own).toList();
  }

  /** The columns that rows of a form have; of a table's rows, which have none, all. */
  public List<Column> columns(@Nullable String form) {
    if (text == null) return columns;
    return text.form(form).stream().flatMap(f -> f.columns().stream()).flatMap(c -> column(c).stream()).toList();
  }

  /** The columns of a row that are neither hidden from the reader nor from the writer. */
  public List<Column> shown(Row row) {
    return columns(row).stream().filter(c -> !c.hidden()).toList();
  }

  /** The columns that are shown of a table, from left to right. */
  public List<Column> shown() {
    return columns.stream().filter(c -> !c.hidden()).toList();
  }

  /** The columns of what the plan is about: of a table all, of a running text those of its main form. */
  public List<Column> itemColumns() {
    return columns(item());
  }

  /** The form of what the plan is about; null in a table. */
  public @Nullable String item() {
    return text == null ? null : text.item();
  }

  private Column own(RowColumn own) {
    String heading = own.heading();
    Column of = column(own.column()).orElseGet(() -> Column.own(own.column()));
    return heading == null ? of : of.withHeading(heading);
  }

  /** Whether steps are more than a way of saying how far a row is: columns stand on them. */
  public boolean hasSteps() {
    return columns.stream().anyMatch(c -> c.place() == Column.Place.STEPS);
  }

  /** Whether it is told of a row how far it is: of what the plan is about. */
  public boolean hasState(Row row) {
    return text == null || text.item().equals(row.form());
  }

  /** Whether rows can have this form; a table lets each row keep the one that it had. */
  public boolean knows(@Nullable String form) {
    return text == null || text.form(form).isPresent();
  }

  /** The form of a row; nothing in a table. */
  public Optional<RowForm> form(Row of) {
    return text == null ? Optional.empty() : text.form(of.form());
  }

  /** Whether a row of a running text is the line of a small table in it. */
  public boolean isTableLine(Row row) {
    return form(row).filter(RowForm::table).isPresent();
  }

  /** A column as a row has it. */
  public Optional<Column> column(Row of, String column) {
    return columns(of).stream().filter(c -> c.id().equals(column)).findFirst();
  }

  /** What the user calls a step; one that has no texts of its own is its row. */
  public Unit unit(Row of, Step step) {
    return step.cells().isEmpty() ? unit(of) : this.step;
  }

  /** What the user calls a row. */
  public Unit unit(Row of) {
    return form(of).map(RowForm::name).orElse(row);
  }

  public Optional<HeadField> field(String field) {
    return fields.stream().filter(f -> f.id().equals(field)).findFirst();
  }

  public Optional<HeadField> field(HeadField.Role role) {
    return fields.stream().filter(f -> f.role() == role).findFirst();
  }

  /** What a field of the head is called in a sentence; nothing where it has no label. */
  public Optional<String> label(String field) {
    return field(field).map(HeadField::label).map(l -> l.strip().replaceFirst(":$", "")).filter(l -> !l.isEmpty());
  }

  /** Ids of the fields of the head in which the author may explain the marks of the table. */
  public List<String> legend() {
    return head.stream().filter(l -> l.form() == HeadLine.Form.LEGEND).flatMap(l -> l.fields().stream()).distinct().toList();
  }

  /** Whether other words in a field are no news wherever it is printed. */
  boolean isQuiet(String field) {
    return legend().contains(field) || field(field).filter(f -> f.role() == HeadField.Role.DATE).isPresent();
  }

  public Optional<Column> column(Column.Role role) {
    return columns.stream().filter(c -> c.role() == role).findFirst();
  }

  public Optional<Status> status(String status) {
    return statuses.stream().filter(s -> s.id().equals(status)).findFirst();
  }

  /** The first status that means this. */
  public Optional<Status> status(Status.Meaning meaning) {
    return statuses.stream().filter(s -> s.meaning() == meaning).findFirst();
  }

  /** What the status of a step means; a step without one is open. */
  public Status.Meaning meaning(Step of) {
    String status = of.state().status();
    return status == null ? Status.Meaning.OPEN : status(status).map(Status::meaning).orElse(Status.Meaning.OPEN);
  }

  public boolean isDone(Step step) {
    return meaning(step) == Status.Meaning.DONE;
  }

  /** The fields of the head as they stand on paper, line by line, each once; what is only in the footer comes last. */
  public List<List<HeadField>> headFields() {
    var lines = new ArrayList<List<HeadField>>();
    var seen = new HashSet<String>();
    for (boolean footer : new boolean[] {false, true}) {
      for (HeadLine line : head) {
        if ((line.form() == HeadLine.Form.FOOTER) != footer) continue;
        lines.add(line.fields().stream().filter(seen::add).flatMap(f -> field(f).stream()).toList());
      }
    }
    return lines;
  }

  /** All fields of the head: as they stand on paper, and those of the case in a line behind them. */
  public List<List<HeadField>> writtenFields() {
    var lines = new ArrayList<>(headFields());
    lines.add(unprintedFields());
    return lines;
  }

  /** The fields of the head that stand on none of its lines: on paper only where the plan says so. */
  public List<HeadField> unprintedFields() {
    return fields.stream().filter(f -> head.stream().noneMatch(l -> l.fields().contains(f.id()))).toList();
  }

  /** What is printed above a column's text in a row to tell its priority, if anything. */
  public Optional<String> priorityLabel(Row of, String column) {
    Integer number = of.priority();
    if (priority == null || number == null || !priority.column().equals(column)) return Optional.empty();
    return Optional.of(priority.of(number));
  }

  /** The same, what the plan is about having these columns. */
  public PlanKind withItemColumns(List<Column> newColumns) {
    if (text == null) return withColumns(newColumns);
    var all = new LinkedHashMap<String, Column>();
    columns.forEach(c -> all.put(c.id(), c));
    newColumns.forEach(c -> all.put(c.id(), c));
    return withColumns(List.copyOf(all.values())).withText(text.withColumns(text.item(), newColumns));
  }

  /** The same with other columns. */
  public PlanKind withColumns(List<Column> newColumns) {
    return new PlanKind(id, version, order, name, description, language, fileName, heading, row, step,
        priority, statuses, fields, head, newColumns, text, basis, guide, page, extra);
  }

  /** The same, printing priorities in another way. */
  public PlanKind withPriority(PriorityForm newPriority) {
    return new PlanKind(id, version, order, name, description, language, fileName, heading, row, step,
        newPriority, statuses, fields, head, columns, text, basis, guide, page, extra);
  }

  /** The same, telling elsewhere what a row answers. */
  public PlanKind withBasis(Basis.Place newBasis) {
    return new PlanKind(id, version, order, name, description, language, fileName, heading, row, step,
        priority, statuses, fields, head, columns, text, newBasis, guide, page, extra);
  }

  /** The same with other fields of the head, and other lines that they stand on. */
  public PlanKind withHead(List<HeadField> newFields, List<HeadLine> newHead) {
    return new PlanKind(id, version, order, name, description, language, fileName, heading, row, step,
        priority, statuses, newFields, newHead, columns, text, basis, guide, page, extra);
  }

  /** The same as a kind of its own, in its first version. */
  public PlanKind named(String newId, Words newName) {
    return new PlanKind(newId, 1, order, newName, Words.danish(""), language, fileName, heading, row, step,
        priority, statuses, fields, head, columns, text, basis, guide, page, extra);
  }

  /** The same on other paper. */
  public PlanKind withPage(Page newPage) {
    return new PlanKind(id, version, order, name, description, language, fileName, heading, row, step,
        priority, statuses, fields, head, columns, text, basis, guide, newPage, extra);
  }

  /** The same, described otherwise. */
  public PlanKind withDescription(Words newDescription) {
    return new PlanKind(id, version, order, name, newDescription, language, fileName, heading, row, step,
        priority, statuses, fields, head, columns, text, basis, guide, page, extra);
  }

  /** Whether plans of both look alike in an editor, but for the widths of their columns and for what only print shows. */
  public boolean isDrawnLike(PlanKind other) {
    return this == other || plain().equals(other.plain());
  }

  private PlanKind plain() {
    TextLayout layout = text;
    Overview overview = layout == null ? null : layout.overview();
    PlanKind even = withBasis(Basis.Place.NONE).withPage(new Page(false, 1, Extra.NONE))
        .withColumns(columns.stream().map(c -> c.withWidth(1)).toList());
    return layout == null || overview == null ? even : even.withText(layout.withOverview(overview.withShown(false)));
  }

  /** The same, laid out in another way. */
  public PlanKind withText(@Nullable TextLayout newText) {
    return new PlanKind(id, version, order, name, description, language, fileName, heading, row, step,
        priority, statuses, fields, head, columns, newText, basis, guide, page, extra);
  }
}
