package dk.planvaerk.conversion;

import dk.planvaerk.plan.Cell;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.Step;
import dk.planvaerk.plan.StepState;
import dk.planvaerk.plan.Text;
import dk.planvaerk.plan.Unplaced;
import dk.planvaerk.plan.Words;
import java.util.List;
import java.util.Optional;

/** How far steps are, in the words of another kind. */
final class StateConversion {
  /** What a status without a place is kept by; no column can be called so. */
  private static final String STATUS = "_status";

  private final PlanKind from;
  private final PlanKind to;
  private final KindMapping mapping;

  StateConversion(PlanKind from, PlanKind to, KindMapping mapping) {
    this.from = from;
    this.to = to;
    this.mapping = mapping;
  }

  /** The same status, else the first that means the same, else none; and what the columns said, under their names there. */
  StepState of(Step step) {
    StepState state = step.state();
    Optional<String> status = status(step);
    Done done = state.done();
    if (status.equals(Optional.ofNullable(state.status())) && from.columns().equals(to.columns())) return state;
    if (status.isEmpty() || done == null) return state.withStatus(status.orElse(null));
    List<Cell> said = done.said().stream()
        .map(c -> new Cell(mapping.column(c.column()).orElse(c.column()), c.text(), c.extra())).toList();
    return state.withDone(status.get(), new Done(done.marked(), done.date(), said, done.extra()));
  }

  private Optional<String> status(Step step) {
    String status = step.state().status();
    if (status == null) return Optional.empty();
    Status.Meaning meaning = from.meaning(step);
    return to.status(status).filter(s -> s.meaning() == meaning).or(() -> to.status(meaning)).map(Status::id);
  }

  /** A status that there is no other for, as a text: its name, and when it was done. */
  Optional<Unplaced> lost(Step step) {
    String status = step.state().status();
    if (status == null || status(step).isPresent()) return Optional.empty();
    String name = from.status(status).map(s -> s.name().byLanguage().getOrDefault(Words.DANISH, "")).orElse(status);
    Done done = step.state().done();
    String words = done == null || done.date().isEmpty() ? name : name + " " + done.date();
    return Optional.of(new Unplaced(STATUS, step.id(), name, Text.of(words), Extra.NONE));
  }
}
