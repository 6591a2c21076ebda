package dk.planvaerk.revision;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what changed, line by line, in the order of the plan. */
public final class ChangeList {
  private final Plan before;
  private final Plan after;
  private final PlaceNames names;
  private final List<ListedChange> out = new ArrayList<>();
  private final Set<String> heads = new HashSet<>();
  private @Nullable Spot where;

  private ChangeList(Plan before, Plan after) {
    this.before = before;
    this.after = after;
    this.names = new PlaceNames(after.kind());
  }

  /** The lines for the difference of two plans. */
  public static List<ListedChange> of(PlanDiff diff, Plan before, Plan after) {
    var list = new ChangeList(before, after);
    diff.head().forEach(h -> list.heads.add(h.field()));
    diff.head().forEach(list::head);
    diff.words().forEach(list::words);
    diff.sections().forEach(list::section);
    diff.rows().forEach(list::row);
    return List.copyOf(list.out);
  }

  private void head(HeadChange change) {
    String label = after.kind().label(change.field()).or(() -> before.kind().label(change.field())).orElse(change.field());
    where = after.kind().field(change.field()).isPresent() ? new Spot.InHead(change.field()) : null;
    say(message("list.head", label), SegmentWords.of(change.segments()));
  }

  /** What is told of a field whose text is another is told with that. */
  private void words(WordsChange change) {
    where = null;
    String was = change.before();
    String is = change.after();
    if (change.place() == WordsChange.Place.FIELD && isTold(change.id()) && (was == null || is == null)) return;
    if (was == null) say(message("list.words.added", change.name()));
    else if (is == null) say(message("list.words.gone", change.name()));
    else say(message("list.words", was.isBlank() ? change.name() : plain(was), is.isBlank() ? change.name() : plain(is)));
  }

  private boolean isTold(String field) {
    return heads.contains(field);
  }

  private void section(SectionChange change) {
    where = null;
    say(message(change.kind() == Change.ADDED ? "list.section.added" : "list.section.removed"));
  }

  private void row(RowChange change) {
    Message name = names.of(change.row());
    Unit unit = (change.after() != null ? after : before).kind().unit(change.row());
    where = first(change.after(), null);
    if (whole(name, unit, change.kind())) return;
    move(name, unit, change.move());
    if (change.hasOtherPriority()) priority(name, change);
    Row was = change.before();
    if (was != null && change.hasOtherForm()) say(message("list.form", name, unit.one(), before.kind().unit(was).one()));
    basis(name, change);
    change.headings().forEach(h -> heading(name, change, h));
    change.placed().forEach(c -> placed(name, change.row(), c));
    change.steps().forEach(s -> {
      where = s.after() == null ? null : first(change.after(), s.step().id());
      step(change.row(), s);
    });
    change.lines().forEach(l -> line(change, l));
    change.cells().forEach(c -> cell(change, c));
  }

  private void priority(Message name, RowChange change) {
    Row was = change.before();
    Row is = change.after();
    if (was != null && is != null) say(message("list.priority", name),
        List.of(SegmentWords.of(number(was.priority()), number(is.priority()))));
  }

  private static @Nullable Message number(@Nullable Integer priority) {
    return priority == null ? null : message("list.said", Integer.toString(priority));
  }

  private void basis(Message name, RowChange change) {
    Row was = change.before();
    Row is = change.after();
    if (was == null || is == null || !change.hasOtherBasis()) return;
    var details = new ArrayList<Message>();
    BasisParts.changes(was.basis(), is.basis()).values().forEach(c -> details.add(SegmentWords.of(c.before(), c.after())));
    say(message("list.basis", name), details);
  }

  private void heading(Message name, RowChange change, HeadingChange heading) {
    Spot there = where;
    where = change.row().spots(after.kind()).stream().filter(s -> s.column().equals(heading.column())).<Spot>map(s -> s).findFirst().orElse(there);
    String was = plain(heading.before());
    String is = plain(heading.after());
    if (was.isEmpty()) say(message("list.heading.added", name, is));
    else if (is.isEmpty()) say(message("list.heading.gone", name, was));
    else say(message("list.heading", name, was, is));
    where = there;
  }

  private void step(Row row, StepChange change) {
    Message name = names.of(row, change.step());
    Unit unit = after.kind().unit(row, change.step());
    if (part(name, unit, change) || whole(name, unit, change.kind())) return;
    change.origin(Origin.Kind.OTHER_ROW).ifPresent(o -> say(message("list.moved.from", name, unit.one(), names.of(o.row()))));
    move(name, unit, change.move());
    if (change.isOtherwise()) status(name, unit, change);
    if (change.hasOtherDate()) other("list.date", name, unit, change, StepChange::date);
    if (change.hasOtherReason()) other("list.reason", name, unit, change, s -> s.state().reason());
    if (change.hasOtherDeadline()) deadline(name, change);
  }

  private void other(String key, Message name, Unit unit, StepChange change, Function<Step, String> what) {
    Step before = change.before();
    if (before != null) say(message(key, name, unit.one()),
        List.of(SegmentWords.of(said(what.apply(before)), said(what.apply(change.step())))));
  }

  /** Something that is said whole, or nothing. */
  private static @Nullable Message said(String words) {
    return words.isEmpty() ? null : message("list.said", words);
  }

  /** What was taken apart or joined is neither new nor gone. */
  private boolean part(Message name, Unit unit, StepChange change) {
    Origin origin = change.origin();
    if (origin == null || origin.kind() == Origin.Kind.OTHER_ROW) return false;
    String key = origin.kind() == Origin.Kind.SPLIT ? "list.split" : "list.joined";
    say(message(key, name, unit.one(), names.of(origin.row(), origin.step())));
    return true;
  }

  /** What came or went as a whole is told in one line. */
  private boolean whole(Message name, Unit unit, Change kind) {
    if (kind == Change.ADDED) say(message("list.added", name, unit.one()));
    if (kind == Change.REMOVED) say(message("list.removed", name, unit.one()));
    return kind == Change.ADDED || kind == Change.REMOVED;
  }

  private void status(Message name, Unit unit, StepChange change) {
    StepState state = change.step().state();
    Done done = state.done();
    String status = state.status();
    if (change.kind() == Change.DONE && done != null && !done.date().isEmpty()) say(message("list.done.date", name, unit.one(), done.date()));
    else if (change.kind() == Change.DONE) say(message("list.done", name, unit.one()));
    else if (change.kind() == Change.REOPENED && after.kind().meaning(change.step()) == Status.Meaning.OPEN) {
      say(message("list.reopened", name, unit.one()));
    } else if (status == null) say(message("list.status.none", name));
    else if (!state.reason().isEmpty() && after.kind().meaning(change.step()) == Status.Meaning.DROPPED) {
      say(message("list.status.reason", name, statusName(status), state.reason()));
    } else say(message("list.status", name, statusName(status)));
  }

  private Object statusName(String status) {
    return after.kind().status(status).<Object>map(Status::name).orElse(status);
  }

  private void deadline(Message name, StepChange change) {
    LocalDate was = change.before() == null ? null : change.before().state().deadline();
    LocalDate is = change.step().state().deadline();
    if (was == null && is != null) say(message("list.deadline.set", name, is));
    if (was != null && is == null) say(message("list.deadline.gone", name, was));
    if (was != null && is != null) say(message("list.deadline.moved", name, was, is));
  }

  private void line(RowChange change, LineChange line) {
    Message name = change.row().step(String.valueOf(line.spot().step())).map(s -> names.of(change.row(), s))
        .orElseGet(() -> names.of(change.row()));
    where = line.spot();
    String date = line.dateBefore();
    if (date != null) say(message("list.line.date", name, line.text()), List.of(SegmentWords.of(said(date), said(line.date()))));
    else say(message(line.done() ? "list.line.done" : "list.line.reopened", name, line.text()));
  }

  private void move(Message name, Unit unit, @Nullable Move move) {
    if (move == null) return;
    boolean counted = move.from() != move.to(); // others before it came or went
    say(counted ? message("list.moved", name, unit.one(), move.from(), move.to()) : message("list.moved.same", name, unit.one()));
  }

  private void placed(Message name, Row row, String column) {
    boolean once = row.place(column) == Column.Place.ROW;
    say(once ? message("list.placed.once", name, heading(row, column))
        : message("list.placed.each", name, heading(row, column), after.kind().step().one()));
  }

  private void cell(RowChange change, CellChange cell) {
    String id = cell.spot().step();
    Optional<StepChange> step = change.steps().stream().filter(s -> s.step().id().equals(id)).findFirst();
    if (step.filter(s -> s.kind() == Change.ADDED || s.kind() == Change.REMOVED).isPresent()) return;
    Message name = step.map(StepChange::step).map((Step s) -> names.of(change.row(), s)).orElseGet(() -> names.of(change.row()));
    String heading = heading(change.row(), cell.spot().column());
    Message what = cell.isFilled() ? message("list.cell.filled", name, heading)
        : cell.isEmptied() ? message("list.cell.emptied", name, heading)
        : message("list.cell.changed", name, heading);
    where = change.after() == null ? null : cell.spot();
    say(what, SegmentWords.of(cell.segments()));
  }

  private String heading(Row row, String column) {
    return Stream.of(after, before).map(Plan::kind).filter(k -> k.knows(row.form()))
        .flatMap(k -> k.column(row, column).stream()).map(Column::heading).map(ChangeList::plain).findFirst().orElse(column);
  }

  /** A heading in the midst of a sentence. */
  private static String plain(String heading) {
    return heading.strip().replaceFirst(":$", "");
  }

  private void say(Message what) {
    say(what, List.of());
  }

  private void say(Message what, List<Message> details) {
    out.add(new ListedChange(what, details, where));
  }

  /** The first cell of a row, or of one of its steps; nothing for what is not there any more. */
  private @Nullable Spot first(@Nullable Row row, @Nullable String step) {
    if (row == null) return null;
    return row.spots(after.kind()).stream().filter(s -> step == null || step.equals(s.step())).findFirst().orElse(null);
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ChangeList.class, key, arguments);
  }
}
