package dk.planvaerk.merge;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Approval;
import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Version;
import dk.planvaerk.revision.PlaceNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says where a conflict is and what each side has there, by theme and opening words as a reader knows them. */
public final class ConflictWords {
  private static final int OPENING = 48;

  private final Plan merged;
  private final PlanKind kind;
  private final PlaceNames names;

  /**
   * @param merged the plan that the conflicts are in
   */
  public ConflictWords(Plan merged) {
    this.merged = merged;
    this.kind = merged.kind();
    this.names = new PlaceNames(kind, OPENING);
  }

  /** Where it is, such as "Organisation og ledelse, »Der skal ansættes …«: Hvornår". */
  public Message where(Conflict conflict) {
    return switch (conflict) {
      case Conflict.OfText(Spot.InHead(String field), _, _, _, _) -> message("where.head", kind.label(field).orElse(field));
      case Conflict.OfText(Spot.InRow(String row, String step, String column), _, _, _, _) -> at(row, step, heading(column));
      case Conflict.OfPriority(String row, _, _, _) -> at(row, null, message("part.priority"));
      case Conflict.OfState state -> at(state.row(), state.step(), message(switch (state.part()) {
        case STATUS -> "part.status";
        case DEADLINE -> "part.deadline";
        case REASON -> "part.reason";
      }));
      case Conflict.OfBasis(String row, _, _, _) -> at(row, null, message("part.basis"));
      case Conflict.OfRow(Row base, Row mine, Row theirs) -> at(left(mine, theirs, base), null, message("part.whole", kind.row().one()));
      case Conflict.OfStep(String row, Step base, _, _) -> at(row, base.id(), message("part.whole", kind.step().one()));
      case Conflict.OfSection _ -> message("part.section");
      case Conflict.OfKind _ -> message("part.kind");
      case Conflict.OfVersion(_, Version mine, _) -> message("part.version", Integer.toString(mine.number()));
      case Conflict.OfExtra(_, String name, _, _, _) -> message("part.extra", name);
    };
  }

  /** What mine has, or what theirs has. */
  public Message said(Conflict conflict, boolean theirs) {
    return switch (conflict) {
      case Conflict.OfText text -> said(theirs ? text.theirs() : text.mine());
      case Conflict.OfPriority(_, _, Integer m, Integer t) -> said(String.valueOf(theirs ? t : m), (theirs ? t : m) == null);
      case Conflict.OfState state -> said(theirs ? state.theirs() : state.mine(), state.part());
      case Conflict.OfBasis(_, _, Basis m, Basis t) -> said(theirs ? t : m, theirs ? m : t);
      case Conflict.OfRow(Row base, Row m, Row t) -> said(base, theirs ? t : m);
      case Conflict.OfStep(_, Step base, Step m, Step t) -> said(base, theirs ? t : m);
      case Conflict.OfSection(_, var m, var t) -> message((theirs ? t : m) == null ? "said.removed" : "said.changed");
      case Conflict.OfKind(_, PlanKind m, PlanKind t) -> message("said.kind", (theirs ? t : m).name(), Integer.toString((theirs ? t : m).version()));
      case Conflict.OfVersion(_, Version m, Version t) -> said(theirs ? t : m);
      case Conflict.OfExtra(_, _, _, String m, String t) -> said(String.valueOf(theirs ? t : m), (theirs ? t : m) == null);
    };
  }

  private static Message said(Text text) {
    return said(text.shown(), text.isBlank());
  }

  private static Message said(String words, boolean nothing) {
    return nothing ? message("said.nothing") : message("said.words", words);
  }

  private Message said(StepState state, Conflict.OfState.Part part) {
    return switch (part) {
      case STATUS -> status(state);
      case DEADLINE -> state.deadline() == null ? message("said.nothing") : message("said.words", state.deadline());
      case REASON -> said(state.reason(), state.reason().isEmpty());
    };
  }

  private Message status(StepState state) {
    String id = state.status();
    if (id == null) return message("said.nostatus");
    Object name = kind.status(id).<Object>map(Status::name).orElse(id);
    Done done = state.done();
    return done == null || done.date().isEmpty() ? message("said.words", name) : message("said.when", name, done.date());
  }

  private static Message said(Version version) {
    Approval approval = version.approval();
    String words = String.join("\n", List.of(version.name(), version.note())).strip();
    if (approval == null) return said(words, words.isEmpty());
    Message approved = message("said.approved", approval.name(), approval.date());
    return words.isEmpty() ? approved : message("said.lines", words, approved);
  }

  /** The parts of what a row answers in which the other is another. */
  private static Message said(Basis basis, Basis other) {
    var parts = new ArrayList<Message>();
    if (!basis.wording().equals(other.wording())) parts.add(said(basis.wording(), basis.wording().isBlank()));
    if (!basis.source().equals(other.source())) parts.add(said(basis.source(), basis.source().isBlank()));
    if (!basis.page().equals(other.page())) parts.add(said(basis.page(), basis.page().isBlank()));
    day(parts, "basis.source", basis.sourceDate(), other.sourceDate());
    day(parts, "basis.deadline", basis.deadline(), other.deadline());
    day(parts, "basis.extended", basis.extended(), other.extended());
    day(parts, "basis.reported", basis.reported(), other.reported());
    day(parts, "basis.confirmed", basis.confirmed(), other.confirmed());
    return lines(parts);
  }

  private static void day(List<Message> parts, String key, @Nullable LocalDate day, @Nullable LocalDate other) {
    if (day != null && !day.equals(other)) parts.add(Message.of(ConflictWords.class, key, day));
  }

  /** The texts that are others than they were. */
  private Message said(Row base, @Nullable Row now) {
    if (now == null) return message("said.removed");
    var changed = new ArrayList<Message>();
    for (Spot.InRow spot : now.spots(kind)) {
      Text text = now.text(spot).orElse(Text.EMPTY);
      if (!text.equals(base.text(spot).orElse(Text.EMPTY))) changed.add(message("said.column", heading(spot.column()), said(text)));
    }
    return lines(changed);
  }

  private Message said(Step base, @Nullable Step now) {
    if (now == null) return message("said.removed");
    var changed = new ArrayList<Message>();
    now.cells().stream().filter(c -> !base.cell(c.column()).filter(c::equals).isPresent())
        .forEach(c -> changed.add(message("said.column", heading(c.column()), said(c.text()))));
    if (!now.state().equals(base.state())) changed.add(status(now.state()));
    return lines(changed);
  }

  private static Message lines(List<Message> all) {
    return all.stream().reduce((a, b) -> message("said.lines", a, b)).orElseGet(() -> message("said.changed"));
  }

  private Message at(String row, @Nullable String step, Object part) {
    return merged.row(row).map(r -> at(r, step, part)).orElseGet(() -> message("where.gone", part));
  }

  private Message at(Row row, @Nullable String step, Object part) {
    Optional<Step> in = Optional.ofNullable(step).flatMap(row::step);
    Message opening = in.map(s -> names.opening(row, s)).orElseGet(() -> names.opening(row));
    return names.theme(row).map(theme -> message("where.theme", theme, opening, part)).orElseGet(() -> message("where.row", opening, part));
  }

  private static Row left(@Nullable Row mine, @Nullable Row theirs, Row base) {
    return mine != null ? mine : theirs != null ? theirs : base;
  }

  private String heading(String column) {
    return kind.column(column).map(Column::heading).orElse(column);
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(ConflictWords.class, key, arguments);
  }
}
