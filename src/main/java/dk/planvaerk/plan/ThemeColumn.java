package dk.planvaerk.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What rows are known by wherever they are named: the words of one column, in a running text those of their headings. */
public record ThemeColumn(Column column) {
  /** That of all rows of a kind. */
  public static ThemeColumn of(PlanKind kind) {
    return among(kind, kind.columns()).orElseThrow();
  }

  /**
   * The one among some columns of a kind: that of themes; where the kind names none, the one with the priority, else the
   * first that stands on the row, else the first. Nothing where there are no columns.
   */
  public static Optional<ThemeColumn> among(PlanKind kind, List<Column> columns) {
    String priority = kind.priority() == null ? "" : kind.priority().column();
    Stream<Column> likeliest = Stream.of(
        columns.stream().filter(c -> kind.text() != null && c.role() == Column.Role.TITLE),
        columns.stream().filter(c -> c.offers() == Offer.THEMES),
        columns.stream().filter(c -> c.id().equals(priority)),
        columns.stream().filter(c -> c.place() == Column.Place.ROW),
        columns.stream()).flatMap(s -> s);
    return likeliest.findFirst().map(ThemeColumn::new);
  }

  /** The theme of a row on one line, or nothing; some write "Tema: Sundhed" below the heading "Tema". */
  public String of(Row row) {
    String written = texts(row, column).findFirst().orElse("");
    String heading = column.name() + ":";
    return written.regionMatches(true, 0, heading, 0, heading.length()) ? written.substring(heading.length()).strip() : written;
  }

  /** What is written in a column of a row, each text on one line. */
  public static Stream<String> texts(Row row, Column column) {
    return Stream.concat(row.cell(column.id()).stream(), row.steps().stream().flatMap(s -> s.cell(column.id()).stream()))
        .map(Cell::text).filter(t -> !t.isBlank()).map(t -> t.oneLine());
  }
}
