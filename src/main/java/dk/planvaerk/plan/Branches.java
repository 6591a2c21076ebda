package dk.planvaerk.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What hangs below what: rows that follow each other, each below the nearest one before it of a higher level. In a table
 * all are on one level.
 */
public final class Branches {
  private final PlanKind kind;
  private final List<Row> rows;

  /**
   * @param rows of one section
   */
  public Branches(PlanKind kind, List<Row> rows) {
    this.kind = kind;
    this.rows = List.copyOf(rows);
  }

  /** Those of the section that a row stands in; of the last section without a row. */
  public static Branches around(Plan plan, @Nullable String row) {
    Section section = Optional.ofNullable(row).flatMap(plan::sectionOf).orElse(plan.sections().getLast());
    return new Branches(plan.kind(), section.rows());
  }

  /** How deep a row stands, from 1. */
  public static int level(PlanKind kind, Row row) {
    return kind.form(row).map(RowForm::level).orElse(1);
  }

  /** A row and what hangs below it; nothing where there is no such row. */
  public List<Row> of(String row) {
    int at = indexOf(row);
    return at < 0 ? List.of() : rows.subList(at, end(at));
  }

  /** These rows and what hangs below them, each once, in the order of the plan. */
  public List<Row> of(List<Row> some) {
    Set<Row> all = new LinkedHashSet<>();
    some.forEach(r -> all.addAll(of(r.id())));
    return rows.stream().filter(all::contains).toList();
  }

  /**
   * Before which row a new one of a form belongs that is added where the user is: behind that row and what hangs below it,
   * and deeper down behind its last one on that level. Null at the end.
   */
  public @Nullable String before(String row, int level) {
    int at = indexOf(row);
    if (at < 0) return null;
    boolean deeper = level > level(at);
    int to = at + 1;
    while (to < rows.size() && (deeper ? level(to) >= level : level(to) > level)) to++;
    return id(to);
  }

  /**
   * Where rows that stand together go when they move up (-1) or down (1) past one neighbour and what hangs below that:
   * before which row, null for the end; nothing where they can't.
   */
  public Optional<Goal> goal(List<Row> moving, int by) {
    if (moving.isEmpty()) return Optional.empty();
    int first = indexOf(moving.getFirst().id());
    int end = first + moving.size();
    if (first < 0 || !rows.subList(first, Math.min(end, rows.size())).equals(moving)) return Optional.empty();
    int level = moving.stream().mapToInt(r -> level(kind, r)).min().orElse(1);
    return by < 0 ? above(first, level) : below(end, level);
  }

  /** A place to go to. */
  public record Goal(@Nullable String before) {}

  private Optional<Goal> above(int first, int level) {
    int to = first - 1;
    while (to > 0 && level(to) > level) to--;
    boolean outOfAll = to == 0 && level(0) < level; // nothing would be above it
    return to < 0 || outOfAll ? Optional.empty() : Optional.of(new Goal(id(to)));
  }

  private Optional<Goal> below(int end, int level) {
    if (end >= rows.size()) return Optional.empty();
    int past = level(end) < level ? end + 1 : end(end);
    return Optional.of(new Goal(id(past)));
  }

  private int end(int at) {
    int end = at + 1;
    while (end < rows.size() && level(end) > level(at)) end++;
    return end;
  }

  private int indexOf(String row) {
    return rows.stream().map(Row::id).toList().indexOf(row);
  }

  private int level(int at) {
    return level(kind, rows.get(at));
  }

  private @Nullable String id(int at) {
    return at < rows.size() ? rows.get(at).id() : null;
  }

  /** The forms that are one level up (-1) or down (1) from that of a row and that it can have, in the kind's order. */
  public static List<RowForm> forms(PlanKind kind, Row row, int by) {
    TextLayout text = kind.text();
    Optional<RowForm> own = kind.form(row);
    if (text == null || own.filter(f -> !f.table()).isEmpty()) return List.of();
    var forms = new ArrayList<>(text.forms().stream().filter(f -> !f.table() && f.level() == own.get().level() + by).toList());
    boolean numbered = own.get().number() != null;
    forms.sort((a, b) -> Boolean.compare((b.number() != null) == numbered, (a.number() != null) == numbered));
    return forms;
  }
}
