package dk.planvaerk.news;

import static dk.planvaerk.news.NewsWriter.message;

import dk.planvaerk.language.Message;
import dk.planvaerk.news.NewsItem.Sort;
import dk.planvaerk.plan.DoneLine;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;
import dk.planvaerk.revision.BasisParts;
import dk.planvaerk.revision.BasisParts.Part;
import dk.planvaerk.revision.CellChange;
import dk.planvaerk.revision.Change;
import dk.planvaerk.revision.LineChange;
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
  /** What the author has written of what a row answers; the rest is chosen or a day. */
  private static final Set<Part> WRITTEN = Set.of(Part.WORDING, Part.SOURCE);

  private final RowChange change;
  private final Row row;
  private final PlanKind kindBefore;
  private final PlanKind kind;
  private final NewsNames names;
  private final NewWords words;
  private final CellNews cells;
  private final StepNews steps;
  private final List<NewsItem> out = new ArrayList<>();

  RowNews(RowChange change, Plan before, Plan after, NewsNames names, NewWords words) {
    this.change = change;
    this.row = change.row();
    this.kindBefore = before.kind();
    this.kind = after.kind();
    this.names = names;
    this.words = words;
    this.cells = new CellNews(change, before.kind(), kind, names.theme(change), words);
    this.steps = new StepNews(change, after, names, cells);
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
    Message about = names.name(row);
    List<NewsLine> told = cells.ofRow(about, row.cells());
    if (hasOwnWords() || row.steps().stream().allMatch(Step::isBlank)) {
      out.add(new NewsItem(Sort.NEW, message("label.added", kind.unit(row).one()), NewsLine.of(about), told));
    }
    for (StepChange step : change.steps()) out.addAll(step.kind() == Change.ADDED ? steps.added(step) : steps.changed(step));
    texts();
  }

  /** Whether it says more than its theme and its steps do. */
  private boolean hasOwnWords() {
    String theme = kind.columns(row).getFirst().id();
    return row.cells().stream().anyMatch(c -> !c.column().equals(theme) && !c.text().isBlank());
  }

  /** That it is gone, and how much; what it said left the plan. */
  private void removed() {
    if (row.isBlank()) return;
    var said = new ArrayList<Message>();
    said.add(names.name(row));
    List<Step> gone = change.steps().stream().map(StepChange::step).filter(s -> !s.isBlank() && row.hasSteps()).toList();
    gone.forEach(s -> said.add(message("line.one", names.name(row, s))));
    Message much = gone.isEmpty() ? message("about.one", kind.unit(row).one())
        : message("about.many", kind.unit(row).one(), gone.size(), gone.size() == 1 ? kind.step().one() : kind.step().many());
    out.add(new NewsItem(Sort.GONE, message("label.gone.whole"), NewsLine.of(much), List.of(NewsLine.gone(said))));
  }

  private void changed() {
    for (StepChange step : change.steps()) {
      switch (step.kind()) {
        case ADDED -> out.addAll(steps.added(step));
        case REMOVED -> out.addAll(steps.removed(step));
        default -> out.addAll(steps.changed(step));
      }
    }
    texts();
    change.lines().forEach(this::line);
    basis();
    change.headings().forEach(h -> heading(h.before(), h.after()));
    Row before = change.before();
    if (before != null && change.hasOtherForm()) {
      out.add(new NewsItem(Sort.OTHER, message("label.form"), names.of(change).line(),
          List.of(NewsLine.of(message("line.before", kindBefore.unit(before).one()), message("line.now", kind.unit(row).one())))));
    }
    Integer priority = row.priority();
    if (change.hasOtherPriority()) other("label.priority", priority == null ? message("about.nopriority", names.name(row))
        : message("about.priority", names.name(row), Integer.toString(priority)));
    if (change.move() != null) other("label.moved", message("about.moved", names.name(row)));
  }

  /** Each thing that is said otherwise of what the row answers; where that is only a deadline, it is news of deadlines. */
  private void basis() {
    Row before = change.before();
    if (before == null) return;
    Map<Part, BasisParts.Change> parts = BasisParts.changes(before.basis(), row.basis());
    var lines = new ArrayList<NewsLine>();
    parts.forEach((part, c) -> {
      Message was = c.before();
      Message is = c.after();
      Message then = message("line.before", was == null ? "" : was);
      if (was == null && is != null) lines.add(NewsLine.of(message("line.now", is)));
      if (was != null && is != null) lines.add(NewsLine.quoting(List.of(then, message("line.now", is)), message("line.now", is)));
      boolean left = was != null && is == null;
      if (left && !WRITTEN.contains(part)) lines.add(NewsLine.of(then, message("line.now", message("about.gone.now"))));
      if (was != null && is == null && WRITTEN.contains(part)) {
        lines.add(NewsLine.of(message("line.textgone")));
        lines.add(NewsLine.gone(List.of(then)));
      }
    });
    Sort sort = parts.keySet().equals(Set.of(Part.DEADLINE)) ? Sort.DEADLINE : Sort.OTHER;
    if (!lines.isEmpty()) out.add(new NewsItem(sort, message("label.basis"), names.of(change).line(), lines));
  }

  private void heading(String was, String is) {
    Message none = message("about.noheading");
    Message then = message("line.before", was.isEmpty() ? none : message("about.quoted", was));
    Message now = message("line.now", is.isEmpty() ? none : message("about.quoted", is));
    List<NewsLine> lines = is.isEmpty() ? List.of(NewsLine.gone(List.of(then)), NewsLine.of(now))
        : List.of(NewsLine.quoting(List.of(then, now)));
    out.add(new NewsItem(Sort.OTHER, message("label.heading"), names.of(change).line(), lines));
  }

  private void other(String label, Message about) {
    out.add(new NewsItem(Sort.OTHER, message(label, kind.unit(row).one()), NewsLine.of(about), List.of()));
  }

  /** One item for all the texts of the row itself, and one for those of each step. */
  private void texts() {
    var byStep = new LinkedHashMap<Optional<String>, List<CellChange>>();
    for (CellChange cell : change.cells()) {
      Optional<String> step = Optional.ofNullable(cell.spot().step());
      boolean whole = step.isEmpty() && change.before() == null;
      if (!whole && !isOfWholeStep(step)) byStep.computeIfAbsent(step, _ -> new ArrayList<>()).add(cell);
    }
    byStep.forEach((step, changes) -> {
      About about = step.flatMap(row::step).map(s -> names.of(change, s)).orElseGet(() -> names.of(change));
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
    Message place = step.map(s -> names.name(row, s)).orElseGet(() -> names.name(row));
    String date = line.done() ? date(line) : "";
    String text = words.shortened(line.text());
    Message said = date.isEmpty() ? message("about.quoted", text) : message("about.dated", message("about.quoted", text), date);
    String key = line.dateBefore() != null ? "label.date" : line.done() ? "label.line.done" : "label.line.reopened";
    out.add(new NewsItem(line.done() ? Sort.DONE : Sort.REOPENED, message(key), NewsLine.of(said),
        List.of(NewsLine.of(message("line.in", place)))));
  }

  /** The date that was written at its marking. */
  private String date(LineChange line) {
    return row.text(line.spot()).stream().flatMap(t -> t.paragraphs().stream())
        .filter(p -> p.plain().equals(line.text())).map(Paragraph::done).flatMap(d -> Optional.ofNullable(d).stream())
        .map(DoneLine::date).findFirst().orElse("");
  }
}
