package dk.planvaerk.marking;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.DoneLine;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.LineChange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said in a row's texts of its status: what is done, given up, or there for good, in the words of the kind; and what changed
 * about that since the version.
 */
final class StatusNotes {
  private final PlanKind kind;
  private final Row row;
  private final StepNotes steps;
  private final Locale language;
  private final Texts texts;

  StatusNotes(PlanKind kind, Row row, StepNotes steps) {
    this.kind = kind;
    this.row = row;
    this.steps = steps;
    this.language = Texts.language(kind.language());
    this.texts = Texts.of(StatusNotes.class, language);
  }

  /**
   * The notes of one text.
   *
   * @param step that the text is of, or null where it is one of the row
   * @param struck what of it is done together with its step
   * @param written whether something was written in it since the version
   */
  List<StatusNote> of(Spot.InRow spot, @Nullable Step step, Text text, BitSet struck, boolean written) {
    var out = new ArrayList<>(lines(spot, text));
    for (Step told : told(spot, step)) out.addAll(notes(told, text, column(spot), struck, written));
    out.sort(Comparator.comparingInt(StatusNote::at));
    return out;
  }

  /** Whether one of the row's texts tells of a step. */
  boolean isTold(Step step) {
    return columnOf(step) != null || (isOneThing() && columnOfRow() != null);
  }

  /** Of paragraphs that are done by themselves, or were so. */
  private List<StatusNote> lines(Spot.InRow spot, Text text) {
    var out = new ArrayList<StatusNote>();
    List<LineChange> changes = new ArrayList<>(steps.lines(spot));
    int start = 0;
    for (Paragraph p : text.paragraphs()) {
      int begin = start + (p.item() ? Paragraph.BULLET.length() : 0);
      int end = begin + p.plain().length();
      DoneLine done = p.done();
      Optional<LineChange> change = changes.stream().filter(c -> c.text().equals(p.plain()) && isOf(c, done)).findFirst();
      change.ifPresent(changes::remove);
      if (done != null) out.add(new StatusNote(new Lines.Line(begin, p, done).end(), doneWords(p, done, change), change.isPresent(), true));
      else if (change.isPresent()) out.add(new StatusNote(end, steps.reopened(), true, true));
      start = end + 1;
    }
    return out;
  }

  private static boolean isOf(LineChange change, @Nullable DoneLine done) {
    return done == null ? !change.done() : change.done() && change.date().equals(done.date());
  }

  private List<StatusNote> notes(Step step, Text text, @Nullable Column column, BitSet struck, boolean written) {
    var out = new ArrayList<StatusNote>();
    String shown = text.shown();
    int at = place(shown, struck);
    boolean inline = at < shown.length() && shown.charAt(at) != '\n';
    Optional<String> changed = steps.status(step, inline);
    Optional<String> usual = words(step, text, column);
    if (usual.isPresent()) {
      out.add(new StatusNote(at, rewritten(changed.orElse(usual.get()), DoneText.isRewritten(kind, step)), changed.isPresent(), inline));
    } else if (changed.isPresent() && !(written && isFinished(step))) {
      out.add(new StatusNote(shown.length(), steps.status(step, false).orElseThrow(), true, false));
    }
    Optional<String> otherDeadline = steps.deadline(step);
    otherDeadline.or(() -> due(step)).ifPresent(words -> out.add(new StatusNote(shown.length(), words, otherDeadline.isPresent(), false)));
    return out;
  }

  /** The deadline of a step that is not finished, in every document: one that was told once must not vanish. */
  private Optional<String> due(Step step) {
    boolean finished = kind.meaning(step) == Status.Meaning.DONE || kind.meaning(step) == Status.Meaning.DROPPED;
    return finished ? Optional.empty() : Optional.ofNullable(step.state().deadline()).map(steps::due);
  }

  /** Whether a step was finished since the version, which a sentence that was written with that says by itself. */
  private boolean isFinished(Step step) {
    boolean finished = kind.meaning(step) == Status.Meaning.DONE || kind.meaning(step) == Status.Meaning.DROPPED;
    return finished && steps.isOtherwise(step);
  }

  /** The steps whose status is told in a text. */
  private List<Step> told(Spot.InRow spot, @Nullable Step step) {
    if (step != null) return spot.column().equals(columnOf(step)) ? List.of(step) : List.of();
    boolean here = isOneThing() && spot.column().equals(columnOfRow());
    return here ? row.steps() : List.of();
  }

  /** Whether nothing is said of its steps by themselves. */
  private boolean isOneThing() {
    return row.steps().stream().allMatch(s -> s.cells().isEmpty());
  }

  /** Right behind what is struck where more follows, so that this is not taken for done; else at the end of its line. */
  private static int place(String shown, BitSet struck) {
    if (struck.isEmpty()) return shown.length();
    int at = struck.length();
    int line = shown.indexOf('\n', at);
    int end = line < 0 ? shown.length() : line;
    boolean more = !shown.substring(Math.min(at, end), end).isBlank();
    return more ? at : end;
  }

  private @Nullable Column column(Spot.InRow spot) {
    return kind.column(row, spot.column()).orElse(null);
  }

  /** Where it is told how far a step is: when it happens, else the last column that is struck, else the first. */
  private @Nullable String columnOf(Step step) {
    List<Column> own = shown().filter(c -> step.cell(c.id()).isPresent()).toList();
    return Stream.of(
            own.stream().filter(c -> c.role() == Column.Role.WHEN).findFirst(),
            own.reversed().stream().filter(Column::struck).findFirst(),
            own.stream().findFirst())
        .flatMap(Optional::stream).findFirst().map(Column::id).orElse(null);
  }

  /** The same of a row that has no texts on its step: with the sentence of its status, else in the last that says something. */
  private @Nullable String columnOfRow() {
    if (!kind.hasState(row)) return null;
    List<Column> own = shown().filter(c -> row.cell(c.id()).isPresent() && c.role() != Column.Role.TITLE).toList();
    return Stream.of(
            own.stream().filter(c -> c.role() == Column.Role.STATUS).findFirst(),
            own.reversed().stream().filter(c -> row.cell(c.id()).filter(cell -> !cell.text().isBlank()).isPresent()).findFirst(),
            own.reversed().stream().findFirst())
        .flatMap(Optional::stream).findFirst().map(Column::id).orElse(null);
  }

  private Stream<Column> shown() {
    return kind.shown(row).stream();
  }

  /** Nothing where the text says as much: a sentence of status, or the very words of a lasting arrangement. */
  private Optional<String> words(Step step, Text text, @Nullable Column column) {
    String status = step.state().status();
    if (status == null) return Optional.empty();
    String name = kind.status(status).map(s -> s.name().in(language)).orElse("");
    String more = switch (kind.meaning(step)) {
      case DONE -> date(step.state().done());
      case DROPPED -> step.state().reason();
      case LASTING, OPEN -> "";
    };
    boolean rewritten = DoneText.isRewritten(kind, step);
    boolean sentence = column != null && column.role() == Column.Role.STATUS && !text.isBlank();
    boolean told = switch (kind.meaning(step)) {
      case DONE, DROPPED -> !sentence || !more.isEmpty() || rewritten;
      case LASTING -> !sentence && !text.oneLine().toLowerCase(language).contains(name.toLowerCase(language));
      case OPEN -> false;
    };
    return told && !name.isEmpty() ? Optional.of(named(name, more)) : Optional.empty();
  }

  private static String date(@Nullable Done done) {
    return done == null ? "" : done.date();
  }

  private String doneWords(Paragraph paragraph, DoneLine done, Optional<LineChange> change) {
    String name = kind.status(Status.Meaning.DONE).map(s -> s.name().in(language)).orElseGet(() -> texts.get("status.done"));
    String said = named(name, done.date());
    return rewritten(change.map(c -> steps.line(said, c)).orElse(said), DoneText.isRewritten(paragraph));
  }

  private static String named(String name, String more) {
    return more.isEmpty() ? name : name + ": " + more;
  }

  private String rewritten(String said, boolean is) {
    return is ? texts.get("status.rewritten", said) : said;
  }
}
