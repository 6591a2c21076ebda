package dk.planvaerk.ui.editor.model;

import dk.planvaerk.marking.DoneText;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Row;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is done but no longer says what it said when it was marked.
 *
 * @param steps that are done
 * @param cells with paragraphs that are done by themselves
 */
public record Rewriting(List<StepAt> steps, List<Spot.InRow> cells) {
  static final Rewriting NONE = new Rewriting(List.of(), List.of());

  public Rewriting {
    steps = List.copyOf(steps);
    cells = List.copyOf(cells);
  }

  /** What was written in between two plans and is such since, or still is. */
  static Rewriting between(Plan before, Plan after) {
    Set<Row> same = Collections.newSetFromMap(new IdentityHashMap<>());
    before.rows().forEach(same::add);
    var steps = new ArrayList<StepAt>();
    var cells = new ArrayList<Spot.InRow>();
    after.rows().filter(r -> !same.contains(r)).forEach(row -> before.row(row.id()).ifPresent(was -> {
      for (Step step : row.steps()) {
        boolean written = was.step(step.id()).filter(s -> s.cells().equals(step.cells())).isEmpty();
        if (written && DoneText.isRewritten(after.kind(), step)) steps.add(new StepAt(row.id(), step.id()));
      }
      for (Spot.InRow spot : row.spots(after.kind())) {
        boolean written = !row.text(spot).equals(was.text(spot));
        if (written && row.text(spot).filter(DoneText::isRewritten).isPresent()) cells.add(spot);
      }
    }));
    return steps.isEmpty() && cells.isEmpty() ? NONE : new Rewriting(steps, cells);
  }

  boolean isEmpty() {
    return steps.isEmpty() && cells.isEmpty();
  }

  /** How many things that are. */
  public int count() {
    return steps.size() + cells.size();
  }

  /** As much of it as is so in a plan. */
  Rewriting in(Plan plan) {
    return new Rewriting(steps.stream()
        .filter(s -> s.in(plan).filter(step -> DoneText.isRewritten(plan.kind(), step)).isPresent()).toList(),
        cells.stream().filter(c -> plan.text(c).filter(DoneText::isRewritten).isPresent()).toList());
  }

  Rewriting and(Rewriting other) {
    return new Rewriting(Stream.concat(steps.stream(), other.steps.stream()).distinct().toList(),
        Stream.concat(cells.stream(), other.cells.stream()).distinct().toList());
  }

  Rewriting without(Rewriting other) {
    return new Rewriting(steps.stream().filter(s -> !other.steps.contains(s)).toList(),
        cells.stream().filter(c -> !other.cells.contains(c)).toList());
  }
}
