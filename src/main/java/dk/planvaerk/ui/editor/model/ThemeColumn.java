package dk.planvaerk.ui.editor.model;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Offer;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import java.util.Optional;
import java.util.stream.Stream;

/** What rows of a kind are known by: the words of one column, in a running text those of their headings. */
public record ThemeColumn(Column column) {
  /** The column of themes; where a kind names none, the one with the priority, else the first of the row. */
  public static ThemeColumn of(PlanKind kind) {
    Optional<Column> first = kind.columns().stream().filter(c -> c.place() == Column.Place.ROW).findFirst();
    Optional<Column> title = kind.text() == null ? Optional.empty() : kind.column(Column.Role.TITLE);
    return new ThemeColumn(title.or(() -> kind.columns().stream().filter(c -> c.offers() == Offer.THEMES).findFirst())
        .or(() -> Optional.ofNullable(kind.priority()).flatMap(p -> kind.column(p.column())))
        .or(() -> first)
        .orElse(kind.columns().getFirst()));
  }

  /** The theme of a row on one line, or nothing; some write "Tema: Sundhed" below the heading "Tema". */
  public String of(Row row) {
    String written = texts(row, column).findFirst().orElse("");
    String heading = column.heading() + ":";
    return written.regionMatches(true, 0, heading, 0, heading.length()) ? written.substring(heading.length()).strip() : written;
  }

  /** What is written in a column of a row, each text on one line. */
  public static Stream<String> texts(Row row, Column column) {
    return Stream.concat(row.cell(column.id()).stream(), row.steps().stream().flatMap(s -> s.cell(column.id()).stream()))
        .map(Cell::text).filter(t -> !t.isBlank()).map(t -> t.oneLine());
  }
}
