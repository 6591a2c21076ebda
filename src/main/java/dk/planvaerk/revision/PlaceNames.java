package dk.planvaerk.revision;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.ThemeColumn;
import dk.planvaerk.plan.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Names rows and steps by what a reader of the document sees: the theme and opening words; never by a number that is not
 * printed.
 */
public final class PlaceNames {
  /** Length of opening words in a list, in characters. */
  private static final int OPENING = 36;

  private final PlanKind kind;
  private final int length;
  private final UnaryOperator<String> shown;

  PlaceNames(PlanKind kind) {
    this(kind, OPENING);
  }

  /**
   * Names in plans of a kind.
   *
   * @param length of opening words, in characters
   */
  public PlaceNames(PlanKind kind, int length) {
    this(kind, length, UnaryOperator.identity());
  }

  /**
   * The same.
   *
   * @param shown what is told of a text, before it is cut
   */
  public PlaceNames(PlanKind kind, int length, UnaryOperator<String> shown) {
    this.kind = kind;
    this.length = length;
    this.shown = shown;
  }

  Message of(Row row) {
    return name(row, words(row), kind.unit(row));
  }

  Message of(Row row, Step step) {
    return name(row, words(row, step), kind.unit(row, step));
  }

  /** The theme of a row, or nothing where none is written. */
  public Optional<String> theme(Row row) {
    return column(row).map(c -> c.of(row)).filter(t -> !t.isEmpty());
  }

  private Optional<ThemeColumn> column(Row row) {
    return ThemeColumn.among(kind, kind.columns(row));
  }

  /** The opening words of a row alone, for where its theme is told already. */
  public Message opening(Row row) {
    return opening(words(row), kind.unit(row));
  }

  /** The opening words of a step alone; those of its row where it has none. */
  public Message opening(Row row, Step step) {
    return opening(words(row, step), kind.unit(row, step));
  }

  private static Message opening(Optional<String> opening, Unit unit) {
    return opening.map(o -> message("name.opening", o)).orElseGet(() -> message("name.blank", unit.one()));
  }

  private Optional<String> words(Row row) {
    return opening(row, row.cells(), true).or(() -> opening(row, row.steps().getFirst().cells(), true));
  }

  private Optional<String> words(Row row, Step step) {
    return opening(row, step.cells(), false).or(() -> opening(row, row.cells(), true));
  }

  private Message name(Row row, Optional<String> opening, Unit unit) {
    Optional<String> theme = theme(row);
    if (theme.isPresent() && opening.isPresent()) return message("name.both", theme.get(), opening.get());
    if (opening.isPresent()) return message("name.opening", opening.get());
    return theme.map(t -> message("name.theme", t)).orElseGet(() -> message("name.blank", unit.one()));
  }

  /** The first words that are written in the order of the columns. */
  private Optional<String> opening(Row row, List<Cell> cells, boolean withoutTheme) {
    Column theme = withoutTheme ? column(row).map(ThemeColumn::column).orElse(null) : null;
    return kind.columns(row).stream().filter(c -> !c.equals(theme))
        .flatMap(c -> cells.stream().filter(cell -> cell.column().equals(c.id())))
        .map(c -> c.text().oneLine()).filter(t -> !t.isBlank()).findFirst().map(shown).map(t -> opening(t, length));
  }

  /** The first words of a text, up to so many characters. */
  public static String opening(String text, int length) {
    if (text.length() <= length) return text;
    int end = text.lastIndexOf(' ', length);
    return text.substring(0, end < 0 ? text.offsetByCodePoints(0, length / 2) : end).replaceFirst("[\\s,;:.–-]+$", "") + " …";
  }

  private static Message message(String key, Object... arguments) {
    return Message.of(PlaceNames.class, key, arguments);
  }
}
