package dk.planvaerk.marking;

import dk.planvaerk.language.Texts;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said in a row's texts of its status: what is done, given up, or there for good. In the words of the kind. */
final class StatusNotes {
  private final PlanKind kind;
  private final Row row;
  private final Locale language;
  private final Texts texts;

  StatusNotes(PlanKind kind, Row row) {
    this.kind = kind;
    this.row = row;
    this.language = Texts.language(kind.language());
    this.texts = Texts.of(StatusNotes.class, language);
  }

  /**
   * The notes of one text.
   *
   * @param step that the text is of, or null where it is one of the row
   * @param struck what of it is done together with its step
   */
  List<StatusNote> of(Spot.InRow spot, @Nullable Step step, Text text, BitSet struck) {
    var out = new ArrayList<StatusNote>();
    for (Lines.Line line : Lines.of(text)) out.add(new StatusNote(line.end(), doneWords(line), true));
    for (Step told : told(spot, step)) {
      words(told, text, column(spot)).ifPresent(words -> out.add(note(words, text.shown(), struck)));
    }
    out.sort(Comparator.comparingInt(StatusNote::at));
    return out;
  }

  /** The steps whose status is told in a text. */
  private List<Step> told(Spot.InRow spot, @Nullable Step step) {
    if (step != null) return spot.column().equals(columnOf(step)) ? List.of(step) : List.of();
    boolean here = row.steps().stream().allMatch(s -> s.cells().isEmpty()) && spot.column().equals(columnOfRow());
    return here ? row.steps() : List.of();
  }

  /** Behind what is struck, so that what stands behind it is not taken for done; else at the end. */
  private static StatusNote note(String words, String shown, BitSet struck) {
    if (struck.isEmpty()) return new StatusNote(shown.length(), words, false);
    int at = struck.length();
    int line = shown.indexOf('\n', at);
    int end = line < 0 ? shown.length() : line;
    boolean more = !shown.substring(Math.min(at, end), end).isBlank();
    return new StatusNote(more ? at : end, words, more);
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
    return kind.columns(row).stream().filter(c -> !c.hidden());
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
    return told && !name.isEmpty() ? Optional.of(said(name, more, rewritten)) : Optional.empty();
  }

  private static String date(@Nullable Done done) {
    return done == null ? "" : done.date();
  }

  private String doneWords(Lines.Line line) {
    String name = kind.status(Status.Meaning.DONE).map(s -> s.name().in(language)).orElseGet(() -> texts.get("status.done"));
    return said(name, line.done().date(), DoneText.isRewritten(line.paragraph()));
  }

  private String said(String name, String more, boolean rewritten) {
    String said = more.isEmpty() ? name : name + ": " + more;
    return rewritten ? texts.get("status.rewritten", said) : said;
  }
}
