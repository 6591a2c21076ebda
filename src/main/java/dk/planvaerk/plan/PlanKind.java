package dk.planvaerk.plan;

import java.util.ArrayList;
import java.util.HashSet;
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
    Page page,
    Extra extra) {
  public PlanKind {
    statuses = List.copyOf(statuses);
    fields = List.copyOf(fields);
    head = List.copyOf(head);
    columns = List.copyOf(columns);
  }

  public Optional<Column> column(String column) {
    return columns.stream().filter(c -> c.id().equals(column)).findFirst();
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

  /** Whether other words in a field are no news: the day of a plan is another each time, and a legend speaks of the marks itself. */
  public boolean isQuiet(String field) {
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

  /** What is printed above a column's text in a row to tell its priority, if anything. */
  public Optional<String> priorityLabel(Row of, String column) {
    Integer number = of.priority();
    if (priority == null || number == null || !priority.column().equals(column)) return Optional.empty();
    return Optional.of(priority.of(number));
  }

  /** The same with other columns. */
  public PlanKind withColumns(List<Column> newColumns) {
    return new PlanKind(id, version, order, name, description, language, fileName, heading, row, step,
        priority, statuses, fields, head, newColumns, page, extra);
  }
}
