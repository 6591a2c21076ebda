package dk.planvaerk.ui.editor.model;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a step is, by the ids of its row and itself. */
public record StepAt(String row, String step) {
  /** The steps of a row, in order. */
  public static List<StepAt> of(Row row) {
    return row.steps().stream().map(s -> new StepAt(row.id(), s.id())).toList();
  }

  /** All steps in the order of the plan. */
  public static Stream<StepAt> all(Plan plan) {
    return plan.rows().flatMap(r -> of(r).stream());
  }

  /** What several are called: a step that has no texts of its own as its row. */
  static Unit unit(Plan plan, List<StepAt> steps) {
    List<Unit> units = steps.stream()
        .flatMap(at -> plan.row(at.row()).flatMap(r -> r.step(at.step()).map(s -> plan.kind().unit(r, s))).stream()).distinct().toList();
    return units.size() == 1 ? units.getFirst() : plan.kind().step();
  }

  public Optional<Step> in(Plan plan) {
    return plan.row(row).flatMap(r -> r.step(step));
  }
}
