package dk.planvaerk.news;

import static dk.planvaerk.news.NewsWriter.message;

import dk.planvaerk.language.Message;
import dk.planvaerk.marking.DoneText;
import dk.planvaerk.news.NewsItem.Sort;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.revision.Change;
import dk.planvaerk.revision.Origin;
import dk.planvaerk.revision.RowChange;
import dk.planvaerk.revision.StepChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What there is to tell of the steps of one row besides their texts. */
final class StepNews {
  private final RowChange in;
  private final Row row;
  private final Plan after;
  private final PlanKind kind;
  private final NewsNames names;
  private final CellNews cells;

  StepNews(RowChange in, Plan after, NewsNames names, CellNews cells) {
    this.in = in;
    this.row = in.row();
    this.after = after;
    this.kind = after.kind();
    this.names = names;
    this.cells = cells;
  }

  List<NewsItem> added(StepChange change) {
    Step step = change.step();
    if (step.isBlank()) return List.of();
    var out = new ArrayList<NewsItem>();
    Message about = names.name(row, step);
    var lines = new ArrayList<>(cells.told(about, step.cells()));
    LocalDate deadline = step.state().deadline();
    if (deadline != null) lines.add(NewsLine.of(message("line.deadline", deadline)));
    Message unit = message("about.unit", kind.unit(row, step).one());
    Origin whole = change.origin(Origin.Kind.SPLIT).orElse(null);
    if (whole == null) out.add(new NewsItem(Sort.NEW, message("label.added", unit), NewsLine.of(about), lines));
    else out.add(new NewsItem(Sort.NEW, message("label.split", unit), NewsLine.of(message("about.part", about, of(whole.step()))), lines));
    finished(change, about).ifPresent(out::add);
    return out;
  }

  /** What is left of a step that was taken apart, as it is called now. */
  private Message of(Step whole) {
    return in.steps().stream().filter(s -> s.before() == whole).map(s -> names.name(row, s.step())).findFirst()
        .orElseGet(() -> row.step(whole.id()).map(s -> names.name(row, s)).orElseGet(() -> names.name(row)));
  }

  /** What it said left the plan, unless it was joined with another. */
  List<NewsItem> removed(StepChange change) {
    Step step = change.step();
    if (step.isBlank()) return List.of();
    Unit unit = kind.unit(row, step);
    Optional<Origin> joined = change.origin(Origin.Kind.JOINED);
    if (joined.isPresent()) {
      Message said = message("about.joined", names.name(row, joined.get().step()), names.name(row, step));
      return List.of(new NewsItem(Sort.OTHER, message("label.joined", unit.many()), NewsLine.of(said), List.of()));
    }
    return List.of(new NewsItem(Sort.GONE, message("label.removed", unit.one()), NewsLine.of(message("about.under", names.name(row))),
        List.of(NewsLine.gone(List.of(names.name(row, step))))));
  }

  List<NewsItem> changed(StepChange change) {
    var out = new ArrayList<NewsItem>();
    Step step = change.step();
    About about = names.of(in, step);
    change.origin(Origin.Kind.OTHER_ROW).ifPresent(from -> out.add(arrived(about, step, from)));
    if (change.isOtherwise()) out.add(status(change, about));
    if (change.hasOtherDate() && kind.isDone(step)) out.add(date(change, about));
    if (change.hasOtherReason() && kind.meaning(step) == Status.Meaning.DROPPED) out.add(reason(change, about));
    if (change.hasOtherDeadline()) deadline(about, change.before(), step).ifPresent(out::add);
    if (change.move() != null) out.add(of(Sort.OTHER, "label.moved", kind.unit(row, step), about.line(a -> message("about.moved", a))));
    return out;
  }

  /** Where it stands now; where it stood is told by what that is called now, if it is still there. */
  private NewsItem arrived(About about, Step step, Origin from) {
    List<NewsLine> lines = after.row(from.row().id())
        .map(r -> List.of(NewsLine.of(message("line.before", message("about.under", names.name(r)))))).orElse(List.of());
    return new NewsItem(Sort.OTHER, message("label.moved", kind.unit(row, step).one()),
        about.line(a -> message("about.arrived", a, names.name(row))), lines);
  }

  private static NewsItem date(StepChange change, About about) {
    Step before = change.before();
    String was = before == null ? "" : StepChange.date(before);
    String is = StepChange.date(change.step());
    boolean replaced = !was.isEmpty() && !is.isEmpty();
    return new NewsItem(Sort.DONE, message("label.date"), about.line(),
        replaced ? List.of(NewsLine.quoting(List.of(before(was), now(is)), now(is))) : lines(was, is));
  }

  private static NewsItem reason(StepChange change, About about) {
    Step before = change.before();
    return new NewsItem(Sort.GONE, message("label.reason"), about.line(),
        lines(before == null ? "" : before.state().reason(), change.step().state().reason()));
  }

  /** What was said before only where the author asks for it: it left the plan. */
  private static List<NewsLine> lines(String was, String is) {
    NewsLine now = NewsLine.of(now(is));
    return was.isEmpty() ? List.of(now) : List.of(NewsLine.gone(List.of(before(was))), now);
  }

  private static Message before(String words) {
    return message("line.before", message("about.said", words));
  }

  private static Message now(String words) {
    return message("line.now", words.isEmpty() ? message("about.unsaid") : message("about.said", words));
  }

  private NewsItem status(StepChange change, About about) {
    Unit unit = kind.unit(row, change.step());
    if (change.kind() == Change.DONE || kind.meaning(change.step()) == Status.Meaning.DROPPED) {
      return finished(change, about.now())
          .map(i -> new NewsItem(i.sort(), i.label(), about.line(a -> finishedSaid(change.step(), a)), i.lines()))
          .orElseThrow();
    }
    Optional<Status> known = status(change.step());
    if (change.kind() == Change.REOPENED && kind.meaning(change.step()) == Status.Meaning.OPEN) {
      List<NewsLine> lines = known.map(s -> List.of(NewsLine.of(message("line.status", s.name())))).orElse(List.of());
      return new NewsItem(Sort.REOPENED, message("label.reopened", unit.one()), about.line(), lines);
    }
    return of(Sort.OTHER, "label.status", unit, about.line(a -> known.map(s -> message("about.status", a, s.name()))
        .orElseGet(() -> message("about.nostatus", a))));
  }

  private Optional<Status> status(Step step) {
    String status = step.state().status();
    return status == null ? Optional.empty() : kind.status(status);
  }

  /** That it is done, or dropped and why; nothing where it is neither. */
  private Optional<NewsItem> finished(StepChange change, Message about) {
    Step step = change.step();
    StepState state = step.state();
    boolean usual = isUsual(step);
    Message label = usual ? message(kind.isDone(step) ? "label.done" : "label.dropped", kind.unit(row, step).one())
        : message("label.status", kind.unit(row, step).one());
    return switch (kind.meaning(step)) {
      case DONE -> Optional.of(new NewsItem(Sort.DONE, label, NewsLine.of(finishedSaid(step, about)), List.of()));
      case DROPPED -> Optional.of(new NewsItem(Sort.GONE, label, NewsLine.of(finishedSaid(step, about)),
          state.reason().isEmpty() ? List.of() : List.of(NewsLine.of(message("line.reason", state.reason())))));
      case OPEN, LASTING -> Optional.empty();
    };
  }

  /** With the status where the kind has a word of its own for it, and when it was. */
  private Message finishedSaid(Step step, Message about) {
    Done done = step.state().done();
    Message said = isUsual(step) ? about : status(step).map(s -> message("about.status", about, s.name())).orElse(about);
    Message dated = done == null || done.date().isEmpty() || !kind.isDone(step) ? said : message("about.dated", said, done.date());
    return DoneText.isRewritten(kind, step) ? message("about.rewritten", dated) : dated;
  }

  /** Whether the kind calls the status as most do: only what is given up is "udgået". */
  private boolean isUsual(Step step) {
    Status.Meaning meaning = kind.meaning(step);
    return Status.USUAL.stream().filter(u -> u.meaning() == meaning)
        .anyMatch(u -> status(step).filter(s -> s.name().equals(u.name())).isPresent());
  }

  private static Optional<NewsItem> deadline(About about, @Nullable Step before, Step after) {
    LocalDate was = before == null ? null : before.state().deadline();
    LocalDate is = after.state().deadline();
    if (is == null) {
      return was == null ? Optional.empty()
          : Optional.of(deadline("label.deadline.gone", about.line(), NewsLine.of(message("line.before", was))));
    }
    return Optional.of(was == null ? deadline("label.deadline.set", about.line(a -> message("about.dated", a, is)))
        : deadline("label.deadline.moved", about.line(), NewsLine.of(message("line.before", was), message("line.now", is))));
  }

  private static NewsItem deadline(String label, NewsLine about, NewsLine... lines) {
    return new NewsItem(Sort.DEADLINE, message(label), about, List.of(lines));
  }

  private static NewsItem of(Sort sort, String label, Unit unit, NewsLine about) {
    return new NewsItem(sort, message(label, unit.one()), about, List.of());
  }
}
