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
import dk.planvaerk.plan.Run;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes rows of one kind fit another, with ids of their own. */
public final class FittedRows {
  private final CopiedRows copied;
  private final PlanKind kind;
  private final Ids ids;
  /** Column of the kind, and the one of the copied rows that it takes its text from. */
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Set<String> homeless = new LinkedHashSet<>();

  /**
   * @param kind of the plan that the rows come to
   */
  public FittedRows(CopiedRows copied, PlanKind kind, Ids ids) {
    this.copied = copied;
    this.kind = kind;
    this.ids = ids;
    for (Column c : kind.columns()) {
      if (copied.kind().column(c.id()).isPresent()) sources.put(c.id(), c.id());
    }
    for (Column c : kind.columns()) {
      copied.kind().columns().stream()
          .filter(o -> !sources.containsKey(c.id()) && !sources.containsValue(o.id()))
          .filter(o -> Likeness.plain(o.heading()).equals(Likeness.plain(c.heading())))
          .findFirst().ifPresent(o -> sources.put(c.id(), o.id()));
    }
  }

  public List<Row> rows() {
    return copied.rows().stream().map(r -> r.fits(kind) ? r.copy(ids) : fitted(r)).toList();
  }

  /** The headings whose texts stand under their heading at the end of another column, once the rows are made. */
  public List<String> homeless() {
    return List.copyOf(homeless);
  }

  private Row fitted(Row row) {
    List<Step> steps = row.steps().stream().map(s -> new Step(ids.next(), fitted(s), List.of(), s.extra())).toList();
    Row out = new Row(ids.next(), row.priority(), List.of(), steps, row.extra())
        .withBasis(row.basis()).withUnplaced(row.unplaced());
    for (Column c : kind.columns()) out = withColumn(out, row, c);
    for (Column c : copied.kind().columns()) {
      if (!sources.containsValue(c.id())) out = withHomeless(out, row, c);
    }
    return out;
  }

  /** The status that means the same here, and what the columns said under their names here. */
  private StepState fitted(Step step) {
    StepState state = step.state();
    if (state.status() == null) return state;
    String status = kind.status(copied.kind().meaning(step)).map(Status::id).orElse(null);
    Done done = state.done();
    if (status == null || done == null) return state.withStatus(status);
    var said = new ArrayList<Cell>();
    sources.forEach((column, source) -> done.said(source).ifPresent(t -> said.add(new Cell(column, t, Extra.NONE))));
    return state.withDone(status, new Done(done.marked(), done.date(), said, done.extra()));
  }

  private Row withColumn(Row out, Row row, Column column) {
    String source = sources.get(column.id());
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
