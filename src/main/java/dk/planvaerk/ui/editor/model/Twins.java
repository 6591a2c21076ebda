package dk.planvaerk.ui.editor.model;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Status.Meaning;
import dk.planvaerk.plan.Step;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Steps that say the same, word for word, in the columns that are struck out: leaders repeat one below several rows. */
final class Twins {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Twins() {}

  /** The open steps that say the same as one of others, in the order of the plan. */
  static List<StepAt> of(Plan plan, List<StepAt> others) {
    PlanKind kind = plan.kind();
    Set<List<String>> said = others.stream().flatMap(o -> o.in(plan).stream()).map(s -> words(kind, s))
        .filter(words -> words.stream().anyMatch(w -> !w.isEmpty())).collect(Collectors.toSet());
    if (said.isEmpty()) return List.of();
    var twins = new ArrayList<StepAt>();
    plan.rows().forEach(row -> row.steps().stream()
        .filter(s -> kind.meaning(s) == Meaning.OPEN && said.contains(words(kind, s)))
        .map(s -> new StepAt(row.id(), s.id()))
        .filter(at -> !others.contains(at))
        .forEach(twins::add));
    return twins;
  }

  /** Whether several steps say the same; those that say nothing by themselves do not. */
  static boolean areAlike(Plan plan, List<StepAt> steps) {
    List<List<String>> said = steps.stream().flatMap(s -> s.in(plan).stream()).map(s -> words(plan.kind(), s)).distinct().toList();
    return steps.size() <= 1 || (said.size() == 1 && said.getFirst().stream().anyMatch(w -> !w.isEmpty()));
  }

  /** Commas, quotes and capitals tell no activity from another. */
  private static List<String> words(PlanKind kind, Step step) {
    return kind.columns().stream().filter(Column::struck)
        .map(c -> step.cell(c.id()).map(cell -> cell.text().oneLine()).orElse(""))
        .map(t -> Normalizer.normalize(t, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
        .map(t -> BETWEEN_WORDS.matcher(t).replaceAll(" ").strip())
        .toList();
  }
}
