package dk.planvaerk.marking;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.RowForm;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Unit;
import dk.planvaerk.revision.Origin;
import dk.planvaerk.revision.PlaceNames;
import dk.planvaerk.revision.PlanDiff;
import dk.planvaerk.revision.RowChange;
import dk.planvaerk.revision.StepChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the rows and steps that are gone, where they stood, and those that have moved. Empty ones are nobody's news. */
final class MovedAndGone {
  private static final int WHOLE = Integer.MAX_VALUE;

  private final Plan before;
  private final Plan after;
  private final PlanDiff diff;
  private final Locale language;
  private final PlaceNames names;
  private final Set<String> themes;
  /** Ids of the steps that stand in another row than before. */
  private final Set<String> elsewhere = new HashSet<>();

  /** What is counted together: rows, or steps of rows that are still there. */
  private record Place(Unit unit, String under) {}

  private static final class Count {
    private int things;
    private int steps;
  }

  MovedAndGone(Plan before, Plan after, PlanDiff diff, Locale language) {
    this.before = before;
    this.after = after;
    this.diff = diff;
    this.language = language;
    this.names = new PlaceNames(after.kind(), WHOLE);
    this.themes = after.rows().flatMap(r -> names.theme(r).stream()).collect(Collectors.toSet());
    diff.rows().stream().flatMap(r -> r.steps().stream()).filter(s -> s.origin(Origin.Kind.OTHER_ROW).isPresent())
        .flatMap(s -> Stream.ofNullable(s.before())).map(Step::id).forEach(elsewhere::add);
  }

  /** Such as "et emne under Organisation og ledelse med to aktiviteter". */
  List<String> gone() {
    var rows = new LinkedHashMap<Place, Count>();
    var steps = new LinkedHashMap<Place, Count>();
    for (RowChange change : diff.rows()) {
      Row is = change.after();
      if (is == null) {
        Row was = change.row();
        if (was.isBlank()) continue;
        Count count = rows.computeIfAbsent(new Place(before.kind().unit(was), under(was)), _ -> new Count());
        count.things++;
        count.steps += (int) was.steps().stream().filter(this::isGone).count();
        continue;
      }
      for (StepChange step : change.steps()) {
        boolean joined = step.origin(Origin.Kind.JOINED).isPresent();
        if (step.after() != null || joined || !isGone(step.step())) continue;
        steps.computeIfAbsent(new Place(before.kind().step(), themed(is)), _ -> new Count()).things++;
      }
    }
    var out = new ArrayList<String>();
    rows.forEach((place, count) -> out.add(row(place, count)));
    steps.forEach((place, count) -> out.add(placed(place, count)));
    return out;
  }

  private boolean isGone(Step step) {
    return !step.cells().isEmpty() && !step.isBlank() && !elsewhere.contains(step.id());
  }

  private String row(Place place, Count count) {
    String row = placed(place, count);
    if (count.steps == 0) return row;
    return say(count.things == 1 ? "closing.with" : "closing.with.all", row, CountedUnit.of(count.steps, before.kind().step(), language));
  }

  private String placed(Place place, Count count) {
    String things = CountedUnit.of(count.things, place.unit(), language);
    return place.under().isEmpty() ? things : say("closing.under", things, place.under());
  }

  /** A name that still stands in the plan: the theme that others have too, in a running text the heading that it stood below. */
  private String under(Row gone) {
    PlanKind kind = before.kind();
    if (kind.text() == null || after.kind().text() == null) {
      return new PlaceNames(kind, WHOLE).theme(gone).filter(themes::contains).orElse("");
    }
    List<Row> all = before.rows().toList();
    int level = level(gone);
    for (int i = all.indexOf(gone) - 1; i >= 0; i--) {
      if (level(all.get(i)) >= level) continue;
      level = level(all.get(i));
      Optional<Row> still = after.row(all.get(i).id());
      if (still.isPresent()) return themed(still.get());
    }
    return "";
  }

  private int level(Row row) {
    return before.kind().form(row).map(RowForm::level).orElse(1);
  }

  private String themed(Row row) {
    return names.theme(row).orElse("");
  }

  /** Such as "et emne" and "to aktiviteter". */
  List<String> moved() {
    Map<Unit, Integer> rows = new LinkedHashMap<>();
    int steps = 0;
    for (RowChange change : diff.rows()) {
      Row is = change.after();
      if (is == null) continue;
      if (change.move() != null && !is.isBlank()) rows.merge(after.kind().unit(is), 1, Integer::sum);
      steps += (int) change.steps().stream()
          .filter(s -> (s.move() != null || s.origin(Origin.Kind.OTHER_ROW).isPresent()) && !s.step().isBlank()).count();
    }
    var out = new ArrayList<String>();
    rows.forEach((unit, count) -> out.add(CountedUnit.of(count, unit, language)));
    if (steps > 0) out.add(CountedUnit.of(steps, after.kind().step(), language));
    return out;
  }

  private String say(String key, Object... arguments) {
    return Message.of(MovedAndGone.class, key, arguments).in(language);
  }
}
