package dk.planvaerk.news;

import static dk.planvaerk.news.NewsWriter.message;

import dk.planvaerk.language.Message;
import dk.planvaerk.news.NewsItem.Sort;
import dk.planvaerk.plan.DoneLine;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;
import dk.planvaerk.revision.BasisParts;
import dk.planvaerk.revision.BasisParts.Part;
import dk.planvaerk.revision.CellChange;
import dk.planvaerk.revision.Change;
import dk.planvaerk.revision.LineChange;
import dk.planvaerk.revision.PlaceNames;
import dk.planvaerk.revision.RowChange;
import dk.planvaerk.revision.StepChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What there is to tell of one row. */
final class RowNews {
  private final RowChange change;
  private final Row row;
  private final PlanKind kindBefore;
  private final PlanKind kind;
  private final PlaceNames names;
  private final CellNews cells;
  private final StepNews steps;
  private final List<NewsItem> out = new ArrayList<>();

  RowNews(RowChange change, PlanKind before, PlanKind after, PlaceNames names) {
    this.change = change;
    this.row = change.row();
    this.kindBefore = before;
    this.kind = after;
    this.names = names;
    this.cells = new CellNews(change, before, after);
    this.steps = new StepNews(after, names);
  }

  List<NewsItem> items() {
    switch (change.kind()) {
      case ADDED -> added();
      case REMOVED -> removed();
      default -> changed();
    }
    return List.copyOf(out);
  }

  private void added() {
    if (row.isBlank()) return;
    Message about = names.opening(row);
    List<Message> told = cells.told(about, row.cells());
    if (hasOwnWords() || row.steps().stream().allMatch(Step::isBlank)) {
      out.add(new NewsItem(Sort.NEW, message("label.added", kind.unit(row).one()), about, told));
    }
    row.steps().forEach(s -> out.addAll(steps.added(row, s)));
  }

  /** Whether it says more than its theme and its steps do. */
  private boolean hasOwnWords() {
    String theme = kind.columns(row).getFirst().id();
    return row.cells().stream().anyMatch(c -> !c.column().equals(theme) && !c.text().isBlank());
  }

  private void removed() {
    if (row.isBlank()) return;
    List<Message> gone = row.steps().stream().filter(s -> !s.isBlank())
        .map(s -> message("line.one", names.opening(row, s))).toList();
    out.add(new NewsItem(Sort.GONE, message("label.removed", kind.unit(row).one()), names.opening(row), gone));
  }

  private void changed() {
    for (StepChange step : change.steps()) {
      switch (step.kind()) {
        case ADDED -> out.addAll(steps.added(row, step.step()));
        case REMOVED -> out.addAll(steps.removed(row, step.step()));
        default -> out.addAll(steps.changed(row, step));
      }
    }
    texts();
    change.lines().forEach(this::line);
    basis();
    change.headings().forEach(h -> heading(h.before(), h.after()));
    Row before = change.before();
    if (before != null && change.hasOtherForm()) {
      out.add(new NewsItem(Sort.OTHER, message("label.form"), names.opening(row),
          List.of(message("line.before", kindBefore.unit(before).one()), message("line.now", kind.unit(row).one()))));
    }
    Integer priority = row.priority();
    if (change.hasOtherPriority()) other("label.priority", priority == null ? message("about.nopriority", names.opening(row))
        : message("about.priority", names.opening(row), Integer.toString(priority)));
    if (change.move() != null) other("label.moved", message("about.moved", names.opening(row)));
  }

  /** Each thing that is said otherwise of what the row answers; where that is only a deadline, it is news of deadlines. */
  private void basis() {
    Row before = change.before();
    if (before == null) return;
    Map<Part, BasisParts.Change> parts = BasisParts.changes(before.basis(), row.basis());
    var lines = new ArrayList<Message>();
    parts.values().forEach(c -> {
      Message was = c.before();
      Message is = c.after();
      if (was != null) lines.add(message("line.before", was));
      lines.add(message("line.now", is != null ? is : message("about.emptied")));
    });
    Sort sort = parts.keySet().equals(Set.of(Part.DEADLINE)) ? Sort.DEADLINE : Sort.OTHER;
    if (!lines.isEmpty()) out.add(new NewsItem(sort, message("label.basis"), names.opening(row), lines));
  }

  private void heading(String was, String is) {
    out.add(new NewsItem(Sort.OTHER, message("label.heading"), names.opening(row), List.of(
        message("line.before", was.isEmpty() ? message("about.noheading") : message("about.quoted", was)),
        message("line.now", is.isEmpty() ? message("about.noheading") : message("about.quoted", is)))));
  }

  private void other(String label, Message about) {
    out.add(new NewsItem(Sort.OTHER, message(label, kind.unit(row).one()), about, List.of()));
  }

  /** One item for all the texts of the row itself, and one for those of each step. */
  private void texts() {
    var byStep = new LinkedHashMap<Optional<String>, List<CellChange>>();
    for (CellChange cell : change.cells()) {
      Optional<String> step = Optional.ofNullable(cell.spot().step());
      if (!isOfWholeStep(step)) byStep.computeIfAbsent(step, _ -> new ArrayList<>()).add(cell);
    }
    byStep.forEach((step, changes) -> {
      Message about = step.flatMap(row::step).map(s -> names.opening(row, s)).orElseGet(() -> names.opening(row));
      out.addAll(cells.items(about, changes));
    });
  }

  /** What came or went as a whole has been told. */
  private boolean isOfWholeStep(Optional<String> step) {
    return change.steps().stream().anyMatch(s -> step.filter(s.step().id()::equals).isPresent()
        && (s.kind() == Change.ADDED || s.kind() == Change.REMOVED));
  }

  private void line(LineChange line) {
    Optional<Step> step = Optional.ofNullable(line.spot().step()).flatMap(row::step);
    Message place = step.map(s -> names.opening(row, s)).orElseGet(() -> names.opening(row));
    String date = line.done() ? date(line) : "";
    String text = NewWords.shortened(line.text());
    Message said = date.isEmpty() ? message("about.quoted", text) : message("about.dated", message("about.quoted", text), date);
    String key = line.dateBefore() != null ? "label.date" : line.done() ? "label.line.done" : "label.line.reopened";
    out.add(new NewsItem(line.done() ? Sort.DONE : Sort.REOPENED, message(key), said, List.of(message("line.in", place))));
  }

  /** The date that was written at its marking. */
  private String date(LineChange line) {
    return row.text(line.spot()).stream().flatMap(t -> t.paragraphs().stream())
        .filter(p -> p.plain().equals(line.text())).map(Paragraph::done).flatMap(d -> Optional.ofNullable(d).stream())
        .map(DoneLine::date).findFirst().orElse("");
  }
}
