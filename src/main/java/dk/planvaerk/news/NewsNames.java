package dk.planvaerk.news;

import static dk.planvaerk.news.NewsWriter.message;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.FirstLetter;
import dk.planvaerk.plan.Numbering;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowForm;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.ThemeColumn;
import dk.planvaerk.plan.Words;
import dk.planvaerk.revision.CellChange;
import dk.planvaerk.revision.PlaceNames;
import dk.planvaerk.revision.RowChange;
import dk.planvaerk.revision.text.SentenceChange;
import dk.planvaerk.revision.text.SentenceChanges;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names what the news are about as a reader of the document finds it: in a table by theme and opening words, in a running
 * text by chapter, number and heading.
 */
final class NewsNames {
  /** Enough to tell apart activities that all begin with "Der skal arbejdes med at". */
  private static final int OPENING = 72;

  private final PlanKind kind;
  private final NewWords words;
  private final PlaceNames places;
  private final Map<String, Message> chapters;
  private final Map<String, String> chapterBefore = new HashMap<>();
  private final Map<String, String> numbers;
  private final Set<String> themes;

  NewsNames(Plan before, Plan after, NewWords words) {
    this.kind = after.kind();
    this.words = words;
    this.places = new PlaceNames(kind, OPENING, words::hidden);
    this.themes = after.rows().flatMap(r -> places.theme(r).stream()).collect(Collectors.toSet());
    this.numbers = kind.text() == null ? Map.of() : Numbering.of(after);
    this.chapters = chapters(after);
    String chapter = null;
    for (Row row : before.rows().toList()) {
      if (isChapter(before.kind(), row)) chapter = row.id();
      if (chapter != null) chapterBefore.put(row.id(), chapter);
    }
  }

  private Map<String, Message> chapters(Plan after) {
    var out = new HashMap<String, Message>();
    if (kind.text() == null) return out;
    Message chapter = null;
    for (Row row : after.rows().toList()) {
      if (isChapter(kind, row)) chapter = message("theme.named", chapter(row));
      if (chapter != null) out.put(row.id(), chapter);
    }
    return out;
  }

  private static boolean isChapter(PlanKind kind, Row row) {
    return kind.form(row).map(RowForm::level).filter(l -> l == 1).isPresent();
  }

  private Object chapter(Row row) {
    String number = numbers.getOrDefault(row.id(), "");
    String title = title(row);
    return title.isEmpty() && number.isEmpty() ? capital(kind.unit(row).one()) : (number + " " + title).strip();
  }

  /** Under what heading it is told; nothing where it stands under none, or under one that left with it. */
  Optional<Message> theme(RowChange change) {
    Row row = change.row();
    if (kind.text() == null) {
      return places.theme(row).filter(t -> change.after() != null || themes.contains(t)).map(t -> message("theme.named", words.hidden(t)));
    }
    String of = change.after() != null ? row.id() : chapterBefore.getOrDefault(row.id(), "");
    return Optional.ofNullable(chapters.get(of));
  }

  About of(RowChange change) {
    Message now = name(change.row());
    return new About(now, renamed(now, change, null), naming(change.row(), null).map(Column::id).orElse(null));
  }

  About of(RowChange change, Step step) {
    Message now = name(change.row(), step);
    return new About(now, renamed(now, change, step), naming(change.row(), step).map(Column::id).orElse(null));
  }

  Message name(Row row) {
    if (kind.text() == null) return places.opening(row);
    String title = PlaceNames.opening(title(row), OPENING);
    String number = numbers.getOrDefault(row.id(), "");
    if (title.isEmpty()) return message("about.unit", number.isEmpty() ? capital(kind.unit(row).one()) : number);
    return number.isEmpty() ? message("about.quoted", title) : message("about.numbered", number, title);
  }

  Message name(Row row, Step step) {
    return kind.text() == null || !step.cells().isEmpty() ? places.opening(row, step) : name(row);
  }

  /** A heading that is not written is the word for what stands there. */
  private static Words capital(Words word) {
    var out = new HashMap<String, String>();
    word.byLanguage().forEach((language, said) -> out.put(language, FirstLetter.capital(said)));
    return new Words(out);
  }

  private String title(Row row) {
    return words.oneLine(row.title(kind).flatMap(row::text).orElse(Text.EMPTY).shown());
  }

  /** The name before too, where the words that name it are others: those that only went are not told again. */
  private @Nullable Message renamed(Message now, RowChange change, @Nullable Step step) {
    Column column = naming(change.row(), step).orElse(null);
    if (column == null || change.before() == null || change.placed().contains(column.id())) return null;
    String id = step == null || change.row().place(column.id()) == Column.Place.ROW ? null : step.id();
    String was = change.cells().stream().filter(c -> c.spot().column().equals(column.id()) && Objects.equals(c.spot().step(), id))
        .findFirst().map(this::firstBefore).orElse("");
    Message before = message("about.quoted", PlaceNames.opening(words.oneLine(was), OPENING));
    return was.isBlank() || now.arguments().contains(before.arguments().getFirst()) ? null : message("about.renamed", now, before);
  }

  /** What the first sentence said that says something else now. */
  private String firstBefore(CellChange cell) {
    return SentenceChanges.of(cell.segments()).stream().filter(c -> !c.before().isBlank()).findFirst()
        .filter(c -> c.kind() == SentenceChange.Kind.REPLACED || c.kind() == SentenceChange.Kind.GROWN)
        .map(SentenceChange::before).orElse("");
  }

  /** The column whose words a row or step is named by. */
  private Optional<Column> naming(Row row, @Nullable Step step) {
    List<Column> columns = kind.columns(row);
    if (kind.text() != null && (step == null || step.cells().isEmpty())) {
      return columns.stream().filter(c -> c.role() == Column.Role.TITLE).findFirst();
    }
    Column theme = step != null ? null : ThemeColumn.among(kind, columns).map(ThemeColumn::column).orElse(null);
    List<Cell> cells = step == null ? row.cells() : step.cells();
    Stream<Column> written = columns.stream().filter(c -> !c.equals(theme))
        .filter(c -> cells.stream().anyMatch(cell -> cell.column().equals(c.id()) && !cell.text().isBlank()));
    return written.findFirst();
  }
}
