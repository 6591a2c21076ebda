package dk.planvaerk.conversion;

import dk.planvaerk.importing.Likeness;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowColumn;
import dk.planvaerk.plan.RowForm;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.TextLayout;
import dk.planvaerk.plan.Unplaced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes rows of one kind rows of another, with the same ids. No word of them is lost. */
public final class RowConversion {
  private final PlanKind from;
  private final PlanKind to;
  private final KindMapping mapping;
  private final StateConversion states;

  public RowConversion(PlanKind from, PlanKind to, KindMapping mapping) {
    this.from = from;
    this.to = to;
    this.mapping = mapping;
    this.states = new StateConversion(from, to, mapping);
  }

  public Row of(Row row) {
    Map<String, String> sources = sources(row);
    Returning returning = Returning.of(row, from, to, c -> WrittenCells.of(row, sources.getOrDefault(c, "")).isEmpty());
    String form = form(row);
    List<Step> steps = row.steps().stream().map(s -> new Step(s.id(), states.of(s), List.of(), s.extra())).toList();
    var out = new Row(row.id(), form, row.priority(), own(row, form, sources, returning), List.of(), steps, row.basis(), List.of(), row.extra());
    for (Column c : to.columns(out)) out = withColumn(out, row, c, sources.get(c.id()), returning.to(c.id()));
    var unplaced = new ArrayList<>(returning.left());
    for (Column c : from.columns(row)) {
      if (!sources.containsValue(c.id())) unplaced.addAll(WrittenCells.of(row, c.id(), c.heading()));
    }
    row.steps().forEach(s -> states.lost(s).ifPresent(unplaced::add));
    return out.withUnplaced(unplaced);
  }

  /** Columns as the row comes to stand, each with that which its text comes from. */
  private Map<String, String> sources(Row row) {
    var sources = new LinkedHashMap<String, String>();
    for (Column c : from.columns(row)) {
      Optional<String> goal = from.column(c.id()).isPresent() ? mapping.column(c.id()) : ownGoal(c.id());
      if (!isRemoved(row, c.id()) && !isOther(c, goal.orElse(""))) goal.ifPresent(g -> sources.put(g, c.id()));
    }
    return sources;
  }

  /** Whether a row has a heading of its own for a column that says something else than the one that its text would stand below. */
  private boolean isOther(Column column, String goal) {
    boolean own = from.column(column.id()).filter(c -> !c.heading().equals(column.heading())).isPresent();
    return own && to.text() == null && to.column(goal).filter(c -> !Likeness.isSame(column.heading(), c.heading())).isPresent();
  }

  /** Whether the form of a row had a column and has it no more, though other forms may: it was taken out there. */
  private boolean isRemoved(Row row, String column) {
    return isSameForm(row) && has(from.columns(row.form()), column) && !has(to.columns(row.form()), column);
  }

  /** Whether the kind is the old one adapted, and knows the form of a row. */
  private boolean isSameForm(Row row) {
    return from.id().equals(to.id()) && from.text() != null && to.text() != null && from.knows(row.form()) && to.knows(row.form());
  }

  private static boolean has(List<Column> columns, String column) {
    return columns.stream().anyMatch(c -> c.id().equals(column));
  }

  /** A column that only the row has stays one where rows can have such. */
  private Optional<String> ownGoal(String column) {
    boolean known = to.column(column).isPresent();
    boolean free = known ? !mapping.columns().containsValue(column) : to.text() != null;
    return free ? Optional.of(column) : Optional.empty();
  }

  /** The form that the row has or had, where it is known; else one as deep, else that of what the plan is about. */
  private @Nullable String form(Row row) {
    TextLayout text = to.text();
    if (text == null || text.form(row.form()).isPresent()) return row.form();
    List<String> asDeep = from.form(row).map(RowForm::level).stream()
        .flatMap(level -> text.forms().stream().filter(f -> f.level() == level)).map(RowForm::id).toList();
    return asDeep.isEmpty() || asDeep.contains(text.item()) ? text.item() : asDeep.getFirst();
  }

  /** The columns that the row has of its own: those that it has or had, and those that its form lacks for a text of it. */
  private List<RowColumn> own(Row row, @Nullable String form, Map<String, String> sources, Returning returning) {
    if (to.text() == null) return row.columns();
    var own = new ArrayList<RowColumn>();
    for (RowColumn c : row.columns()) {
      String goal = from.text() == null ? c.column() : goal(sources, c.column());
      boolean named = c.heading() != null || to.column(goal).isPresent();
      if (named && !goal.isEmpty() && !owns(own, goal)) own.add(new RowColumn(goal, c.heading(), c.extra()));
    }
    boolean usual = own.isEmpty();
    if (!usual && isSameForm(row)) {
      to.columns(form).stream().filter(c -> !has(from.columns(form), c.id()) && !owns(own, c.id())).forEach(c -> own.add(new RowColumn(c.id(), null, Extra.NONE)));
    }
    if (usual) to.columns(form).forEach(c -> own.add(new RowColumn(c.id(), null, Extra.NONE)));
    int before = own.size();
    sources.forEach((goal, old) -> {
      if (!owns(own, goal) && !WrittenCells.of(row, old).isEmpty()) own.add(new RowColumn(goal, null, Extra.NONE));
    });
    returning.headings().forEach((column, heading) -> {
      if (!owns(own, column)) own.add(new RowColumn(column, heading, Extra.NONE));
    });
    return usual && own.size() == before ? List.of() : own;
  }

  private static String goal(Map<String, String> sources, String old) {
    return sources.entrySet().stream().filter(e -> e.getValue().equals(old)).map(Map.Entry::getKey).findFirst().orElse("");
  }

  private static boolean owns(List<RowColumn> own, String column) {
    return own.stream().anyMatch(o -> o.column().equals(column));
  }

  private static Row withColumn(Row out, Row row, Column column, @Nullable String source, List<Unplaced> returning) {
    if (!returning.isEmpty()) return withReturning(out, column, returning);
    Place place = source == null ? column.place() : row.place(source);
    if (place == Place.ROW) return out.with(renamed(source == null ? Optional.empty() : row.cell(source), column));
    Row with = out;
    for (Step from : row.steps()) {
      Cell cell = renamed(source == null ? Optional.empty() : from.cell(source), column);
      with = with.withStep(from.id(), s -> s.with(cell));
    }
    return with;
  }

  private static Cell renamed(Optional<Cell> cell, Column column) {
    return cell.map(c -> new Cell(column.id(), c.text(), c.extra())).orElse(Cell.empty(column.id()));
  }

  private static Row withReturning(Row out, Column column, List<Unplaced> returning) {
    Unplaced first = returning.getFirst();
    if (first.step() == null) return out.with(new Cell(column.id(), first.text(), first.extra()));
    Row with = out;
    for (Step step : out.steps()) {
      Cell cell = returning.stream().filter(u -> step.id().equals(u.step())).findFirst()
          .map(u -> new Cell(column.id(), u.text(), u.extra())).orElse(Cell.empty(column.id()));
      with = with.withStep(step.id(), s -> s.with(cell));
    }
    return with;
  }
}
