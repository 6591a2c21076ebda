package dk.planvaerk.merge;

import dk.planvaerk.plan.Ids;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Section;
import dk.planvaerk.plan.Step;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/** Gives another id to what came from both sides under one, as when each put the same step into a row of its own. */
final class UniqueIds {
  private final Set<String> taken = new HashSet<>();

  private UniqueIds() {}

  static Plan of(Plan plan) {
    var ids = new UniqueIds();
    ids.taken.add(plan.id());
    plan.sections().forEach(s -> ids.taken.add(s.id()));
    Plan out = plan;
    for (Section s : plan.sections()) {
      Section unique = s.withRows(s.rows().stream().map(ids::row).toList());
      if (!unique.equals(s)) out = out.withSection(unique);
    }
    return out;
  }

  private Row row(Row row) {
    String id = own(row.id());
    var steps = row.steps().stream().map(this::step).toList();
    return id.equals(row.id()) && steps.equals(row.steps()) ? row
        : new Row(id, row.form(), row.priority(), row.columns(), row.cells(), steps, row.basis(), row.unplaced(), row.extra());
  }

  private Step step(Step step) {
    String id = own(step.id());
    return id.equals(step.id()) ? step : new Step(id, step.state(), step.cells(), step.extra());
  }

  /** The same one each time, so that two people who merge get the same plan. */
  private String own(String id) {
    var others = new Ids(new SplittableRandom(id.hashCode()));
    String own = id;
    while (!taken.add(own)) own = others.next();
    return own;
  }
}
