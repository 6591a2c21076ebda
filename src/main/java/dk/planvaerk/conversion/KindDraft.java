package dk.planvaerk.conversion;

import dk.planvaerk.importing.ColumnIds;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.HeadField;
import dk.planvaerk.plan.HeadLine;
import dk.planvaerk.plan.PlanKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A kind that is being adapted: its columns and the fields of its head are renamed, moved, hidden and added to.
 *
 * @param columns of what the plan is about, in their order
 */
public record KindDraft(PlanKind kind, List<Column> columns, List<HeadField> fields, List<HeadLine> head) {
  private static final String COLUMN = "kolonne";
  private static final String FIELD = "felt";

  public KindDraft {
    columns = List.copyOf(columns);
    fields = List.copyOf(fields);
    head = List.copyOf(head);
  }

  public static KindDraft of(PlanKind kind) {
    return new KindDraft(kind, kind.itemColumns(), kind.fields(), kind.head());
  }

  /** The same with a column changed. */
  public KindDraft withColumn(String column, UnaryOperator<Column> change) {
    return withColumns(columns.stream().map(c -> c.id().equals(column) ? change.apply(c) : c).toList());
  }

  /** The same with a column moved to the left, or to the right for a positive number; at the edge nothing happens. */
  public KindDraft moved(String column, int by) {
    int at = columns.stream().map(Column::id).toList().indexOf(column);
    int to = at + by;
    if (at < 0 || to < 0 || to >= columns.size()) return this;
    var moved = new ArrayList<>(columns);
    Collections.swap(moved, at, to);
    return withColumns(moved);
  }

  /** The same with another column at the end, once for each row. */
  public KindDraft withNewColumn(String heading) {
    double width = columns.stream().mapToDouble(Column::width).average().orElse(1);
    String id = ColumnIds.free(heading, COLUMN, i -> kind.column(i).isPresent() || columns.stream().anyMatch(c -> c.id().equals(i)));
    var more = new ArrayList<>(columns);
    more.add(new Column(id, heading, "", Column.Place.ROW, width, false, false, false, null, null, Extra.NONE));
    return withColumns(more);
  }

  /** The same with a field of the head changed. */
  public KindDraft withField(String field, UnaryOperator<HeadField> change) {
    return new KindDraft(kind, columns, fields.stream().map(f -> f.id().equals(field) ? change.apply(f) : f).toList(), head);
  }

  /** The same with another field of the head, on a line of its own behind the others. */
  public KindDraft withNewField(String label) {
    String id = ColumnIds.free(label, FIELD, i -> fields.stream().anyMatch(f -> f.id().equals(i)));
    var more = new ArrayList<>(fields);
    more.add(new HeadField(id, label, "", null, null, Extra.NONE));
    var lines = new ArrayList<>(head);
    int at = (int) head.stream().filter(l -> l.form() != HeadLine.Form.LEGEND && l.form() != HeadLine.Form.FOOTER).count();
    lines.add(Math.min(at, lines.size()), new HeadLine(HeadLine.Form.BLOCK, List.of(id), Extra.NONE));
    return new KindDraft(kind, columns, more, lines);
  }

  private KindDraft withColumns(List<Column> newColumns) {
    return new KindDraft(kind, newColumns, fields, head);
  }

  /** Whether a reader would see something of it, and everything has a heading. */
  public boolean isWhole() {
    return columns.stream().anyMatch(c -> !c.hidden());
  }

  /** The kind as it is now. */
  public PlanKind made() {
    return kind.withItemColumns(columns).withHead(fields, head);
  }
}
