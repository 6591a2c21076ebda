package dk.planvaerk.news;

import static dk.planvaerk.news.NewsWriter.message;

import dk.planvaerk.language.Message;
import dk.planvaerk.news.NewsItem.Sort;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.revision.Change;
import dk.planvaerk.revision.PlaceNames;
import dk.planvaerk.revision.StepChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What there is to tell of one step besides its texts. */
final class StepNews {
  private final PlanKind kind;
  private final PlaceNames names;

  StepNews(PlanKind kind, PlaceNames names) {
    this.kind = kind;
    this.names = names;
  }

  List<NewsItem> added(Row row, Step step) {
    if (step.isBlank()) return List.of();
    var out = new ArrayList<NewsItem>();
    Message about = names.opening(row, step);
    var lines = new ArrayList<>(CellNews.told(kind.columns(row), about, step.cells()));
    LocalDate deadline = step.state().deadline();
    if (deadline != null) lines.add(message("line.deadline", deadline));
    out.add(new NewsItem(Sort.NEW, message("label.added", kind.unit(row, step).one()), about, lines));
    finished(row, step).ifPresent(out::add);
    return out;
  }

  List<NewsItem> removed(Row row, Step step) {
    if (step.isBlank()) return List.of();
    return List.of(new NewsItem(Sort.GONE, message("label.removed", kind.unit(row, step).one()), names.opening(row, step), List.of()));
  }

  List<NewsItem> changed(Row row, StepChange change) {
    var out = new ArrayList<NewsItem>();
    Step step = change.step();
    Message about = names.opening(row, step);
    if (change.isOtherwise()) out.add(status(row, change, about));
    if (change.hasOtherDate() && kind.isDone(step)) out.add(date(change, about));
    if (change.hasOtherReason() && kind.meaning(step) == Status.Meaning.DROPPED) out.add(reason(step, about));
    if (change.hasOtherDeadline()) deadline(about, change.before(), step).ifPresent(out::add);
    if (change.move() != null) out.add(of(Sort.OTHER, "label.moved", kind.unit(row, step), message("about.moved", about)));
    return out;
  }

  private static NewsItem date(StepChange change, Message about) {
    Step before = change.before();
    List<Message> lines = List.of(message("line.before", said(before == null ? "" : StepChange.date(before))),
        message("line.now", said(StepChange.date(change.step()))));
    return new NewsItem(Sort.DONE, message("label.date"), about, lines);
  }

  /** What was finished, or why, in the author's words; or that nothing is said of it. */
  private static Message said(String words) {
    return words.isEmpty() ? message("about.unsaid") : message("about.said", words);
  }

  /** What was said before is left to the author: it may be what should not have been sent. */
  private static NewsItem reason(Step step, Message about) {
    return new NewsItem(Sort.GONE, message("label.reason"), about, List.of(message("line.now", said(step.state().reason()))));
  }

  private NewsItem status(Row row, StepChange change, Message about) {
    Unit unit = kind.unit(row, change.step());
    if (change.kind() == Change.DONE || kind.meaning(change.step()) == Status.Meaning.DROPPED) {
      return finished(row, change.step()).orElseThrow();
    }
    if (change.kind() == Change.REOPENED) return of(Sort.REOPENED, "label.reopened", unit, about);
    String status = change.step().state().status();
    Optional<Status> known = status == null ? Optional.empty() : kind.status(status);
    return of(Sort.OTHER, "label.status", unit, known.map(s -> message("about.status", about, s.name()))
        .orElseGet(() -> message("about.nostatus", about)));
  }

  /** That it is done, or dropped and why; nothing where it is neither. */
  private Optional<NewsItem> finished(Row row, Step step) {
    StepState state = step.state();
    Message about = names.opening(row, step);
    Done done = state.done();
    return switch (kind.meaning(step)) {
      case DONE -> Optional.of(of(Sort.DONE, "label.done", kind.unit(row, step),
          done == null || done.date().isEmpty() ? about : message("about.dated", about, done.date())));
      case DROPPED -> Optional.of(new NewsItem(Sort.GONE, message("label.dropped", kind.unit(row, step).one()), about,
          state.reason().isEmpty() ? List.of() : List.of(message("line.reason", state.reason()))));
      case OPEN, LASTING -> Optional.empty();
    };
  }

  private static Optional<NewsItem> deadline(Message about, @Nullable Step before, Step after) {
    LocalDate was = before == null ? null : before.state().deadline();
    LocalDate is = after.state().deadline();
    if (is == null) {
      return was == null ? Optional.empty()
          : Optional.of(deadline("label.deadline.gone", about, List.of(message("line.before", was))));
    }
    return Optional.of(was == null ? deadline("label.deadline.set", message("about.dated", about, is), List.of())
        : deadline("label.deadline.moved", about, List.of(message("line.before", was), message("line.now", is))));
  }

  private static NewsItem deadline(String label, Message about, List<Message> lines) {
    return new NewsItem(Sort.DEADLINE, message(label), about, lines);
  }

  private static NewsItem of(Sort sort, String label, Unit unit, Message about) {
    return new NewsItem(sort, message(label, unit.one()), about, List.of());
  }
}
