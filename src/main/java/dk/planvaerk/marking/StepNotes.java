package dk.planvaerk.marking;

import dk.planvaerk.language.Message;
import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Status.Meaning;
import dk.planvaerk.plan.Step;
import dk.planvaerk.revision.Change;
import dk.planvaerk.revision.LineChange;
import dk.planvaerk.revision.RowChange;
import dk.planvaerk.revision.StepChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said of what changed about the steps of a row and is no text: in the words of the kind, the language of the
 * plan, and the author's. Of what they said before only dates and names of statuses are repeated.
 */
final class StepNotes {
  private final PlanKind kind;
  private final PlanKind kindBefore;
  private final @Nullable RowChange change;
  private final Locale language;

  StepNotes(PlanKind kind, @Nullable PlanKind kindBefore, @Nullable RowChange change) {
    this.kind = kind;
    this.kindBefore = kindBefore == null ? kind : kindBefore;
    this.change = change;
    this.language = Texts.language(kind.language());
  }

  /**
   * What is said of the status of a step that has another, or of which other things are said; nothing of one that is new as a whole.
   *
   * @param inBrackets whether it will stand in brackets
   */
  Optional<String> status(Step step, boolean inBrackets) {
    return changed(step).filter(this::isOther).flatMap(c -> Optional.ofNullable(c.before()))
        .map(before -> status(before, step, inBrackets));
  }

  /** The same of its deadline. */
  Optional<String> deadline(Step step) {
    return changed(step).filter(StepChange::hasOtherDeadline)
        .flatMap(c -> Optional.ofNullable(c.before())).map(before -> deadline(before.state().deadline(), step.state().deadline()));
  }

  /** The deadline of a step, as it is said whether it is new or not. */
  String due(LocalDate day) {
    return say("told.deadline", day);
  }

  /** Whether a step is as far as it was no more. */
  boolean isOtherwise(Step step) {
    return changed(step).filter(StepChange::isOtherwise).isPresent();
  }

  /** The paragraphs of a text that are or were done by themselves, and of which that is new. */
  List<LineChange> lines(Spot.InRow spot) {
    return change == null ? List.of() : change.lines().stream().filter(l -> l.spot().equals(spot)).toList();
  }

  /**
   * What is said of one that is done.
   *
   * @param said of it in any case, such as "Gennemført: maj 2025"
   */
  String line(String said, LineChange line) {
    String before = line.dateBefore();
    return before == null ? said : with(said, then(before), true);
  }

  /** What is said of one that is open again. */
  String reopened() {
    return say("told.reopened");
  }

  private Optional<StepChange> changed(Step step) {
    return change == null ? Optional.empty()
        : change.steps().stream().filter(s -> s.after() == step && s.kind() != Change.ADDED).findFirst();
  }

  private boolean isOther(StepChange c) {
    Step after = c.step();
    return c.isOtherwise() || (c.hasOtherDate() && kind.isDone(after)) || (c.hasOtherReason() && kind.meaning(after) == Meaning.DROPPED);
  }

  private String status(Step before, Step after, boolean inBrackets) {
    Meaning was = kindBefore.meaning(before);
    Meaning is = kind.meaning(after);
    String name = name(kindBefore, before);
    if (is == Meaning.DONE) {
      String done = named(after, StepChange.date(after));
      if (was == Meaning.DONE) return with(done, then(StepChange.date(before)), inBrackets);
      return was == Meaning.OPEN ? done : with(done, say("told.before", name), inBrackets);
    }
    if (is == Meaning.DROPPED) {
      String dropped = named(after, after.state().reason());
      if (was == Meaning.DROPPED) return with(dropped, say("told.reason"), inBrackets);
      return was == Meaning.OPEN ? dropped : with(dropped, say("told.before", name), inBrackets);
    }
    String now = name(kind, after);
    if (was == Meaning.DONE && is == Meaning.OPEN) return now.isEmpty() ? say("told.reopened") : say("told.reopened.status", now);
    if (now.isEmpty()) return say("told.status.none", name);
    return name.isEmpty() ? say("told.status", now) : with(say("told.status", now), say("told.before", name), inBrackets);
  }

  private String deadline(@Nullable LocalDate was, @Nullable LocalDate is) {
    if (is == null) return say("told.deadline.none", was == null ? "" : was);
    return was == null ? say("told.deadline.new", is) : with(say("told.deadline", is), say("told.before", was), false);
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

  private String with(String said, String aside, boolean inBrackets) {
    return say(inBrackets ? "told.within" : "told.with", said, aside);
  }

  private String say(String key, Object... arguments) {
    return Message.of(StepNotes.class, key, arguments).in(language);
  }
}
