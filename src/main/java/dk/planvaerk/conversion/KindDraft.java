package dk.planvaerk.conversion;

import dk.planvaerk.importing.ColumnIds;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Overview;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.PriorityForm;
import dk.planvaerk.plan.RowForm;
import dk.planvaerk.plan.TextLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A kind that is being adapted: its columns and the fields of its head are renamed, moved, hidden, added and removed. In a
 * running text each form has columns of its own; one that several have is one column.
 *
 * @param columns all that there are, of a table in their order
 * @param forms of a running text; of a table none
 */
public record KindDraft(PlanKind kind, List<Column> columns, List<RowForm> forms, HeadDraft head) {
  private static final String COLUMN = "kolonne";
  /** So much of a table one column has at least and at most, in percent. */
  public static final int LEAST = 3;
  public static final int MOST = 90;

  public KindDraft {
    columns = List.copyOf(columns);
    forms = List.copyOf(forms);
  }

  public static KindDraft of(PlanKind kind) {
    TextLayout text = kind.text();
    return new KindDraft(kind, kind.columns(), text == null ? List.of() : text.forms(), HeadDraft.of(kind));
  }

  /**
   * The columns of a form in their order.
   *
   * @param form its id, or null in a table
   */
  public List<Column> columns(@Nullable String form) {
    if (form == null) return columns;
    return ids(form).stream().flatMap(id -> columns.stream().filter(c -> c.id().equals(id))).toList();
  }

  private List<String> ids(@Nullable String form) {
    if (form == null) return columns.stream().map(Column::id).toList();
    return forms.stream().filter(f -> f.id().equals(form)).flatMap(f -> f.columns().stream()).toList();
  }

  /** The columns of a form that others have too: what is said of them is said of all. */
  public List<Column> shared(String form) {
    return columns(form).stream().filter(c -> forms.stream().filter(f -> f.columns().contains(c.id())).count() > 1).toList();
  }

  /** The same with a column changed. */
  public KindDraft withColumn(String column, UnaryOperator<Column> change) {
    return withColumns(columns.stream().map(c -> c.id().equals(column) ? change.apply(c) : c).toList());
  }

  /** The same with a column of a form moved forwards, or back for a positive number; at the edge nothing happens. */
  public KindDraft moved(@Nullable String form, String column, int by) {
    var order = new ArrayList<>(ids(form));
    int at = order.indexOf(column);
    int to = at + by;
    if (at < 0 || to < 0 || to >= order.size()) return this;
    Collections.swap(order, at, to);
    return form == null ? withColumns(columns(order)) : withIds(form, order);
  }

  private List<Column> columns(List<String> order) {
    return order.stream().flatMap(id -> columns.stream().filter(c -> c.id().equals(id))).toList();
  }

  /** The same with another column at the end of a form, once for each row. */
  public KindDraft withNewColumn(@Nullable String form, String heading) {
    double width = columns.stream().mapToDouble(Column::width).average().orElse(1);
    String id = ColumnIds.free(heading, COLUMN, i -> kind.column(i).isPresent() || columns.stream().anyMatch(c -> c.id().equals(i)));
    var more = new ArrayList<>(columns);
    more.add(new Column(id, heading, "", Column.Place.ROW, width, false, false, false, null, null, Extra.NONE));
    KindDraft with = withColumns(more);
    if (form == null) return with;
    var order = new ArrayList<>(ids(form));
    order.add(id);
    return with.withIds(form, order);
  }

  /** Whether a form can do without a column: it has others, and this one is not what its rows are called. */
  public boolean canRemove(@Nullable String form, Column column) {
    return ids(form).size() > 1 && column.role() != Column.Role.TITLE;
  }

  /** The same without a column of a form; one that no form has any more is gone. */
  public KindDraft without(@Nullable String form, String column) {
    if (form == null) return withColumns(columns.stream().filter(c -> !c.id().equals(column)).toList());
    KindDraft without = withIds(form, ids(form).stream().filter(id -> !id.equals(column)).toList());
    return without.forms.stream().anyMatch(f -> f.columns().contains(column)) ? without : without.without(null, column);
  }

  /** How much of the table's width a column has, in percent of what is shown. */
  public int share(@Nullable String form, String column) {
    double all = columns(form).stream().filter(c -> !c.hidden()).mapToDouble(Column::width).sum();
    return (int) Math.round(columns(form).stream().filter(c -> c.id().equals(column)).mapToDouble(Column::width).sum() / all * 100);
  }

  /** The same with a column that has so much of the width; the others divide what is left as they did. */
  public KindDraft withShare(@Nullable String form, String column, int percent) {
    double share = Math.clamp(percent, LEAST, MOST) / 100.0;
    double others = columns(form).stream().filter(c -> !c.hidden() && !c.id().equals(column)).mapToDouble(Column::width).sum();
    if (others == 0 || share(form, column) == percent) return this;
    return withColumn(column, c -> c.withWidth(others * share / (1 - share)));
  }

  /** The same with another head. */
  public KindDraft withHead(HeadDraft newHead) {
    return new KindDraft(kind, columns, forms, newHead);
  }

  private KindDraft withColumns(List<Column> newColumns) {
    return new KindDraft(kind, newColumns, forms, head);
  }

  private KindDraft withIds(String form, List<String> ids) {
    return new KindDraft(kind, columns, forms.stream().map(f -> f.id().equals(form) ? f.withColumns(ids) : f).toList(), head);
  }

  /** Whether a reader sees something of every row. */
  public boolean isShown() {
    return forms.isEmpty() ? columns.stream().anyMatch(c -> !c.hidden())
        : forms.stream().allMatch(f -> columns(f.id()).stream().anyMatch(c -> !c.hidden()));
  }

  /** Whether each column has a heading. */
  public boolean isNamed() {
    return columns.stream().noneMatch(c -> c.heading().isBlank());
  }

  /** The kind as it is now. */
  public PlanKind made() {
    TextLayout text = kind.text();
    Overview overview = text == null ? null : text.overview();
    PriorityForm priority = kind.priority();
    PlanKind made = kind.withColumns(columns).withHead(head.fields(), head.lines());
    if (priority != null && made.column(priority.column()).isEmpty()) made = made.withPriority(new PriorityForm(columns.getFirst().id(), priority.text(), priority.extra()));
    return text == null ? made : made.withText(text.withForms(forms).withOverview(overview == null ? null : left(overview)));
  }

  /** An overview without the columns that are gone; none where nothing is left to show. */
  private @Nullable Overview left(Overview overview) {
    List<String> left = overview.columns().stream().filter(id -> columns.stream().anyMatch(c -> c.id().equals(id))).toList();
    return left.isEmpty() ? null : new Overview(overview.heading(), overview.form(), left, overview.status(), overview.shown(), overview.extra());
  }
}
