package dk.planvaerk.ui.editor.outline;

import dk.planvaerk.plan.Branches;
import dk.planvaerk.plan.Numbering;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.ThemeColumn;
import dk.planvaerk.ui.editor.model.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the outline says of a plan. Rows that are as they were are not read again. */
public final class Outline {
  private static final int OPENING = 120;

  /** What a row says by itself. */
  private record Words(String theme, String opening) {}

  private final PlanKind kind;
  private final ThemeColumn theme;
  private final Locale language;
  private IdentityHashMap<Row, Words> known = new IdentityHashMap<>();

  /**
   * @param language of the user
   */
  public Outline(PlanKind kind, Locale language) {
    this.kind = kind;
    this.language = language;
    this.theme = ThemeColumn.of(kind);
  }

  /** One for each row, in the plan's order, without a word on what is overdue. */
  public List<OutlineEntry> of(Plan plan) {
    return of(plan, LocalDate.MIN, Set.of());
  }

  /**
   * One for each row, in the plan's order; in a running text one for each heading.
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
    Map<String, String> numbers = Numbering.shown(plan);
    for (Row row : plan.rows().toList()) {
      if (hidden.contains(row.id()) || kind.isTableLine(row)) continue;
      Words words = Optional.ofNullable(now.get(row)).orElseGet(() -> read(row));
      boolean told = !words.theme().isEmpty() && !often.contains(words.theme());
      String number = numbers.getOrDefault(row.id(), "");
      List<Step> steps = kind.hasState(row) ? row.steps() : List.of();
      entries.add(new OutlineEntry(row.id(), number, Branches.level(kind, row), words.theme(), told ? status(row) : words.opening(),
          Progress.of(kind, steps, today)));
    }
    return entries;
  }

  /** How far a row is, where that is one thing to say. */
  private String status(Row row) {
    if (kind.hasSteps() || !kind.hasState(row)) return "";
    return Optional.ofNullable(row.steps().getFirst().state().status()).flatMap(kind::status).map(s -> s.name().in(language)).orElse("");
  }

  private Words read(Row row) {
    return new Words(theme.of(row), opening(row));
  }

  /** The first words that stand in any other column. */
  private String opening(Row row) {
    String words = kind.shown(row).stream().filter(c -> !c.equals(theme.column()))
        .flatMap(c -> ThemeColumn.texts(row, c)).findFirst().orElse("");
    return words.substring(0, Math.min(words.length(), OPENING));
  }
}
