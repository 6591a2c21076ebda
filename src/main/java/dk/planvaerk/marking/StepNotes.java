package dk.planvaerk.marking;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Status.Meaning;
import dk.planvaerk.plan.Step;
import dk.planvaerk.revision.Change;
import dk.planvaerk.revision.LineChange;
import dk.planvaerk.revision.RowChange;
import dk.planvaerk.revision.StepChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said of how far the steps of a row are: in the words of the kind, the language of the plan, and the author's. Of what
 * they said before only dates and names of statuses are repeated.
 */
final class StepNotes {
  private final PlanKind kind;
  private final PlanKind kindBefore;
  private final Row row;
  private final @Nullable RowChange change;
  private final Locale language;

  StepNotes(PlanKind kind, @Nullable PlanKind kindBefore, Row row, @Nullable RowChange change) {
    this.kind = kind;
    this.kindBefore = kindBefore == null ? kind : kindBefore;
    this.row = row;
    this.change = change;
    this.language = Texts.language(kind.language());
  }

  /** Where it is told of a step: when it happens, else the last column that is struck, else the first; null where it has none on paper. */
  @Nullable String column(Step step) {
    List<Column> own = kind.shown(row).stream().filter(c -> step.cell(c.id()).isPresent()).toList();
    return Stream.of(
            own.stream().filter(c -> c.role() == Column.Role.WHEN).findFirst(),
            own.reversed().stream().filter(Column::struck).findFirst(),
            own.stream().findFirst())
        .flatMap(Optional::stream).findFirst().map(Column::id).orElse(null);
  }

  /** That it is done or dropped, where that is no news. */
  List<String> usual(Step step) {
    if (changed(step).filter(this::isOther).isPresent()) return List.of();
    return switch (kind.meaning(step)) {
      case DONE -> List.of(named(step, StepChange.date(step)));
      case DROPPED -> List.of(named(step, step.state().reason()));
      case OPEN, LASTING -> List.of();
    };
  }

  /** What changed; nothing of a step that is new as a whole. */
  List<String> told(Step step) {
    var out = new ArrayList<String>();
    changed(step).ifPresent(c -> {
      Step before = c.before();
      if (before == null) return;
      if (isOther(c)) out.add(status(before, step));
      if (c.hasOtherDeadline()) out.add(deadline(before.state().deadline(), step.state().deadline()));
    });
    return out;
  }

  /** What changed about a paragraph that is or was done by itself. */
  String line(LineChange line) {
    if (!line.done()) return say("told.line.reopened");
    String done = line.date().isEmpty() ? say("told.line.done") : say("told.line.done.date", line.date());
    String before = line.dateBefore();
    return before == null ? done : say("told.with", done, then(before));
  }

  private Optional<StepChange> changed(Step step) {
    return change == null ? Optional.empty()
        : change.steps().stream().filter(s -> s.after() == step && s.kind() != Change.ADDED).findFirst();
  }

  private boolean isOther(StepChange c) {
    Step after = c.step();
    return c.isOtherwise() || (c.hasOtherDate() && kind.isDone(after)) || (c.hasOtherReason() && kind.meaning(after) == Meaning.DROPPED);
  }

  private String status(Step before, Step after) {
    Meaning was = kindBefore.meaning(before);
    Meaning is = kind.meaning(after);
    String name = name(kindBefore, before);
    if (is == Meaning.DONE) {
      String done = named(after, StepChange.date(after));
      if (was == Meaning.DONE) return say("told.with", done, then(StepChange.date(before)));
      return was == Meaning.OPEN ? done : say("told.with", done, say("told.before", name));
    }
    if (is == Meaning.DROPPED) {
      String dropped = named(after, after.state().reason());
      if (was == Meaning.DROPPED) return say("told.with", dropped, say("told.reason"));
      return was == Meaning.OPEN ? dropped : say("told.with", dropped, say("told.before", name));
    }
    String now = name(kind, after);
    if (was == Meaning.DONE) return now.isEmpty() ? say("told.reopened") : say("told.reopened.status", now);
    if (now.isEmpty()) return say("told.status.none", name);
    return name.isEmpty() ? say("told.status", now) : say("told.with", say("told.status", now), say("told.before", name));
  }

  private String deadline(@Nullable LocalDate was, @Nullable LocalDate is) {
    if (is == null) return say("told.deadline.none", was == null ? "" : was);
    return was == null ? say("told.deadline.new", is) : say("told.with", say("told.deadline", is), say("told.before", was));
  }

  /** When something was done before; only what is nothing but a date is repeated. */
  private String then(String date) {
    if (date.isEmpty()) return say("told.before.undated");
    return PlainDate.is(date) ? say("told.before", date) : say("told.date.other");
  }

  private String named(Step step, String said) {
    String name = name(kind, step);
    return said.isEmpty() ? name : say("told.named", name, said);
  }

  private String name(PlanKind of, Step step) {
    String status = step.state().status();
    return status == null ? "" : of.status(status).map(Status::name).map(n -> n.in(language)).orElse(status);
  }

  private String say(String key, Object... arguments) {
    return Message.of(StepNotes.class, key, arguments).in(language);
  }
}
