package dk.planvaerk.ui.editor.done;

import dk.planvaerk.language.Texts;
import dk.planvaerk.marking.DoneText;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.ui.editor.model.Progress;
import dk.planvaerk.ui.editor.table.StepNote;
import dk.planvaerk.ui.editor.table.StepNotes;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How far a step is, in words below its text in the column of when; and how many paragraphs of a cell are done. */
public final class StateNotes implements StepNotes {
  private final Texts texts;
  private final DateTimeFormatter day;
  private final Supplier<LocalDate> today;

  public StateNotes(Texts texts, Supplier<LocalDate> today) {
    this.texts = texts;
    this.today = today;
    day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.language());
  }

  @Override
  public StepNote of(PlanKind kind, Row row, Spot.InRow cell) {
    Optional<Step> step = Optional.ofNullable(cell.step()).flatMap(row::step)
        .or(() -> row.steps().size() == 1 ? Optional.of(row.steps().getFirst()) : Optional.empty());
    StepNote state = step.filter(s -> column(kind, row, s).equals(cell.column())).map(s -> of(kind, s)).orElse(StepNote.NONE);
    String lines = step.filter(kind::isDone).isPresent() ? "" : row.text(cell).map(t -> lines(kind, t)).orElse("");
    return lines.isEmpty() ? state : new StepNote(joined(List.of(lines, state.words())), state.late());
  }

  /** Where the note of a step stands: in the column of when, or in the last of its own that is struck out. */
  private static String column(PlanKind kind, Row row, Step step) {
    Optional<String> when = kind.column(Column.Role.WHEN).map(Column::id)
        .filter(c -> step.cell(c).isPresent() || (row.steps().size() == 1 && row.cell(c).isPresent()));
    Optional<String> struck = kind.columns().reversed().stream().filter(Column::struck).map(Column::id)
        .filter(c -> step.cell(c).isPresent()).findFirst();
    return when.or(() -> struck).orElseGet(() -> row.hasSteps() ? step.cells().getLast().column() : ofRow(kind, row));
  }

  /** Of a row that has no texts on its steps: where the sentence of its status stands, else in its last column. */
  private static String ofRow(PlanKind kind, Row row) {
    List<Column> columns = kind.shown(row);
    return columns.stream().filter(c -> c.role() == Column.Role.STATUS).findFirst().orElse(columns.getLast()).id();
  }

  /** In words how far a step is; nothing where nothing has been said of that. */
  StepNote of(PlanKind kind, Step step) {
    StepState state = step.state();
    String name = Optional.ofNullable(state.status()).flatMap(kind::status).map(Status::name).map(n -> n.in(texts.language())).orElse("");
    boolean late = Progress.isOverdue(kind, step, today.get());
    return switch (kind.meaning(step)) {
      case DONE -> new StepNote(joined(List.of(texts.get("note.done", name), date(state.done()),
          DoneText.isRewritten(kind, step) ? texts.get("note.rewritten") : "")), false);
      case DROPPED -> new StepNote(state.reason().isEmpty() ? name : texts.get("note.dropped", name, state.reason()), false);
      case LASTING -> new StepNote(name, false);
      case OPEN -> new StepNote(joined(List.of(name, deadline(state.deadline(), late))), late);
    };
  }

  private static String date(@Nullable Done done) {
    return done == null ? "" : done.date();
  }

  private String deadline(@Nullable LocalDate deadline, boolean late) {
    if (deadline == null) return "";
    return late ? texts.get("note.late", day.format(deadline)) : texts.get("note.deadline", day.format(deadline));
  }

  private String lines(PlanKind kind, Text text) {
    List<Paragraph> said = text.paragraphs().stream().filter(p -> !p.plain().isBlank()).toList();
    long done = said.stream().filter(p -> p.done() != null).count();
    if (done == 0) return "";
    String name = kind.status(Status.Meaning.DONE).map(s -> s.name().in(texts.language())).orElse("");
    return texts.get("note.lines", name, done, said.size());
  }

  private static String joined(List<String> parts) {
    return String.join(" · ", parts.stream().filter(p -> !p.isEmpty()).toList());
  }
}
