package dk.planvaerk.ui.editor.outline;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the outline says of a plan. Rows that are as they were are not read again. */
final class Outline {
  private static final int OPENING = 120;

  /** What a row says by itself. */
  private record Words(String theme, String opening) {}

  private final PlanKind kind;
  private final Column theme;
  private IdentityHashMap<Row, Words> known = new IdentityHashMap<>();

  Outline(PlanKind kind) {
    this.kind = kind;
    this.theme = theme(kind);
  }

  /** The column that the priority stands in, for that is what rows are put in order by; else the first of the row. */
  private static Column theme(PlanKind kind) {
    Optional<Column> first = kind.columns().stream().filter(c -> c.place() == Column.Place.ROW).findFirst();
    return Optional.ofNullable(kind.priority()).flatMap(p -> kind.column(p.column())).or(() -> first)
        .orElse(kind.columns().getFirst());
  }

  /** One for each row, in the plan's order. */
  List<OutlineEntry> of(Plan plan) {
    var now = new IdentityHashMap<Row, Words>();
    var once = new HashSet<String>();
    var often = new HashSet<String>();
    plan.rows().forEach(row -> {
      Words words = Optional.ofNullable(known.get(row)).orElseGet(() -> read(row));
      now.put(row, words);
      if (!once.add(words.theme())) often.add(words.theme());
    });
    known = now;
    var entries = new ArrayList<OutlineEntry>();
    plan.rows().forEach(row -> {
      Words words = Optional.ofNullable(now.get(row)).orElseGet(() -> read(row));
      boolean told = !words.theme().isEmpty() && !often.contains(words.theme());
      entries.add(new OutlineEntry(
          row.id(), entries.size() + 1, words.theme(), told ? "" : words.opening(), row.steps().size()));
    });
    return entries;
  }

  private Words read(Row row) {
    return new Words(withoutHeading(cells(row, theme).findFirst().orElse("")), opening(row));
  }

  /** Some write "Tema: Sundhed" below the heading "Tema". */
  private String withoutHeading(String written) {
    String heading = theme.heading() + ":";
    return written.regionMatches(true, 0, heading, 0, heading.length()) ? written.substring(heading.length()).strip() : written;
  }

  /** The first words that stand in any other column. */
  private String opening(Row row) {
    String words = kind.columns().stream().filter(c -> !c.equals(theme)).flatMap(c -> cells(row, c)).findFirst().orElse("");
    return words.substring(0, Math.min(words.length(), OPENING));
  }

  /** What is written in a column of a row, on one line each. */
  private static Stream<String> cells(Row row, Column column) {
    return Stream.concat(row.cell(column.id()).stream(), row.steps().stream().flatMap(s -> s.cell(column.id()).stream()))
        .map(Cell::text).filter(t -> !t.isBlank()).map(t -> t.oneLine());
  }
}
