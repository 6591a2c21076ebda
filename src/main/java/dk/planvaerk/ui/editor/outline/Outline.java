package dk.planvaerk.ui.editor.outline;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.ui.editor.model.Progress;
import dk.planvaerk.ui.editor.model.ThemeColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What the outline says of a plan. Rows that are as they were are not read again. */
public final class Outline {
  private static final int OPENING = 120;

  /** What a row says by itself. */
  private record Words(String theme, String opening) {}

  private final PlanKind kind;
  private final ThemeColumn theme;
  private IdentityHashMap<Row, Words> known = new IdentityHashMap<>();

  public Outline(PlanKind kind) {
    this.kind = kind;
    this.theme = ThemeColumn.of(kind);
  }

  /** One for each row, in the plan's order, without a word on what is overdue. */
  public List<OutlineEntry> of(Plan plan) {
    return of(plan, LocalDate.MIN, Set.of());
  }

  /**
   * One for each row, in the plan's order.
   *
   * @param hidden ids of rows that are left out; the others keep their numbers
   */
  public List<OutlineEntry> of(Plan plan, LocalDate today, Set<String> hidden) {
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
    var number = new AtomicInteger();
    plan.rows().forEach(row -> {
      number.incrementAndGet();
      if (hidden.contains(row.id())) return;
      Words words = Optional.ofNullable(now.get(row)).orElseGet(() -> read(row));
      boolean told = !words.theme().isEmpty() && !often.contains(words.theme());
      entries.add(new OutlineEntry(
          row.id(), number.get(), words.theme(), told ? "" : words.opening(), Progress.of(kind, row.steps(), today)));
    });
    return entries;
  }

  private Words read(Row row) {
    return new Words(theme.of(row), opening(row));
  }

  /** The first words that stand in any other column. */
  private String opening(Row row) {
    String words = kind.columns().stream().filter(c -> !c.equals(theme.column()))
        .flatMap(c -> ThemeColumn.texts(row, c)).findFirst().orElse("");
    return words.substring(0, Math.min(words.length(), OPENING));
  }
}
