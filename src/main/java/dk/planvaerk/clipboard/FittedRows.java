package dk.planvaerk.clipboard;

import dk.planvaerk.importing.Likeness;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Column.Place;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowForm;
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.TextLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes rows of one kind fit another, with ids of their own. */
public final class FittedRows {
  private final CopiedRows copied;
  private final PlanKind kind;
  private final Ids ids;
  private final Set<String> homeless = new LinkedHashSet<>();

  /**
   * @param kind of the plan that the rows come to
   */
  public FittedRows(CopiedRows copied, PlanKind kind, Ids ids) {
    this.copied = copied;
    this.kind = kind;
    this.ids = ids;
  }

  /** Columns of a row as it comes to stand, and those that they take their texts from: by id, else by heading. */
  private static Map<String, String> sources(List<Column> columns, List<Column> old) {
    var sources = new LinkedHashMap<String, String>();
    for (Column c : columns) {
      if (old.stream().anyMatch(o -> o.id().equals(c.id()))) sources.put(c.id(), c.id());
    }
    for (Column c : columns) {
      old.stream()
          .filter(o -> !sources.containsKey(c.id()) && !sources.containsValue(o.id()))
          .filter(o -> Likeness.plain(o.heading()).equals(Likeness.plain(c.heading())))
          .findFirst().ifPresent(o -> sources.put(c.id(), o.id()));
    }
    return sources;
  }

  /** In a running text a row of the same form, else one of what the plan is about. */
  private @Nullable String form(Row row) {
    TextLayout text = kind.text();
    return text == null ? null : text.form(row.form()).map(RowForm::id).orElse(text.item());
  }

  public List<Row> rows() {
    return copied.rows().stream().map(r -> r.fits(kind) ? r.copy(ids) : fitted(r)).toList();
  }

  /** The headings whose texts stand under their heading at the end of another column, once the rows are made. */
  public List<String> homeless() {
    return List.copyOf(homeless);
  }

  private Row fitted(Row row) {
    String form = form(row);
    List<Column> columns = kind.columns(form);
    List<Column> old = copied.kind().columns(row);
    Map<String, String> sources = sources(columns, old);
    List<Step> steps = row.steps().stream().map(s -> new Step(ids.next(), fitted(s, sources), List.of(), s.extra())).toList();
    Row out = new Row(ids.next(), form, row.priority(), List.of(), List.of(), steps, row.basis(), row.unplaced(), row.extra());
    for (Column c : columns) out = withColumn(out, row, c, sources.get(c.id()));
    for (Column c : old) {
      if (!sources.containsValue(c.id())) out = withHomeless(out, row, c);
    }
    return out;
  }

  /** The status that means the same here, and what the columns said under their names here. */
  private StepState fitted(Step step, Map<String, String> sources) {
    StepState state = step.state();
    if (state.status() == null) return state;
    String status = kind.status(copied.kind().meaning(step)).map(Status::id).orElse(null);
    Done done = state.done();
    if (status == null || done == null) return state.withStatus(status);
    var said = new ArrayList<Cell>();
    sources.forEach((column, source) -> done.said(source).ifPresent(t -> said.add(new Cell(column, t, Extra.NONE))));
    return state.withDone(status, new Done(done.marked(), done.date(), said, done.extra()));
  }

  private static Row withColumn(Row out, Row row, Column column, @Nullable String source) {
    Place place = source == null ? column.place() : row.place(source);
    if (place == Place.ROW) return out.with(renamed(source == null ? Optional.empty() : row.cell(source), column));
    Row with = out;
    for (int i = 0; i < row.steps().size(); i++) {
      Step from = row.steps().get(i);
      Cell cell = renamed(source == null ? Optional.empty() : from.cell(source), column);
      with = with.withStep(out.steps().get(i).id(), s -> s.with(cell));
    }
    return with;
  }

  private static Cell renamed(Optional<Cell> cell, Column column) {
    return cell.map(c -> new Cell(column.id(), c.text(), c.extra())).orElse(Cell.empty(column.id()));
  }

  /** The text of a column that the kind does not have goes below the last text beside it, under its heading. */
  private Row withHomeless(Row out, Row row, Column column) {
    Row with = out;
    Optional<Cell> own = row.cell(column.id());
    if (own.isPresent()) return appended(with, with.steps().getFirst(), !with.cells().isEmpty(), own.get(), column);
    for (int i = 0; i < row.steps().size(); i++) {
      Optional<Cell> cell = row.steps().get(i).cell(column.id());
      Step step = with.steps().get(i);
      if (cell.isPresent()) with = appended(with, step, step.cells().isEmpty(), cell.get(), column);
    }
    return with;
  }

  private Row appended(Row row, Step step, boolean onRow, Cell cell, Column column) {
    if (cell.text().isBlank() && cell.extra().isEmpty()) return row;
    homeless.add(column.heading());
    Cell last = onRow ? row.cells().getLast() : step.cells().getLast();
    var heading = new Text(List.of(new Paragraph(false, List.of(Run.bold(column.heading())), Extra.NONE)));
    Text text = cell.text().isBlank() ? last.text() : last.text().then(heading).then(cell.text());
    var with = new Cell(last.column(), text, last.extra().and(cell.extra()));
    return onRow ? row.with(with) : row.withStep(step.id(), s -> s.with(with));
  }
}
