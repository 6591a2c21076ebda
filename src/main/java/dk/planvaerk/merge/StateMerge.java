package dk.planvaerk.merge;

import dk.planvaerk.merge.Conflict.OfState;
import dk.planvaerk.merge.Conflict.OfState.Part;
import dk.planvaerk.plan.Done;
import dk.planvaerk.plan.PlanKind;
import dk.planvaerk.plan.Status;
import dk.planvaerk.plan.StepState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Merges how far a step is: its status with what is known of its being done, its deadline, and why it was dropped. */
final class StateMerge {
  private static final Comparator<Done> FIRST = Comparator.comparing((Done d) -> d.date().isEmpty())
      .thenComparing(Done::marked).thenComparing(Done::date).thenComparing(d -> d.said().toString()).thenComparing(d -> d.extra().toString());

  private final PlanKind kind;
  private final String row;
  private final String step;
  private final Sides<StepState> sides;
  private final Findings found;

  /** A status and what is known of its being done, which go together. */
  private record Reached(@Nullable String status, @Nullable Done done) {
    static Reached of(StepState state) {
      return new Reached(state.status(), state.done());
    }
  }

  private StateMerge(PlanKind kind, String row, String step, Sides<StepState> sides, Findings found) {
    this.kind = kind;
    this.row = row;
    this.step = step;
    this.sides = sides;
    this.found = found;
  }

  static StepState of(PlanKind kind, String row, String step, Sides<StepState> sides, Findings found) {
    return new StateMerge(kind, row, step, sides, found).merged();
  }

  private StepState merged() {
    StepState one = sides.merged();
    if (sides.isSettled() && one != null) return one;
    Reached reached = reached(sides.part(Reached::of));
    Sides<LocalDate> deadline = sides.part(StepState::deadline);
    Sides<String> reason = sides.part(StepState::reason);
    if (!deadline.isSettled()) found(Part.DEADLINE);
    if (!reason.isSettled()) found(Part.REASON);
    return new StepState(reached.status(), deadline.merged(), reached.done(), Objects.requireNonNull(reason.merged()));
  }

  private Reached reached(Sides<Reached> both) {
    Reached mine = Objects.requireNonNull(both.mine());
    Reached theirs = Objects.requireNonNull(both.theirs());
    if (both.isSettled()) return Objects.requireNonNull(both.merged());
    Reached base = both.base();
    boolean otherStatus = both.known() && base != null
        && !Objects.equals(mine.status(), base.status()) && !Objects.equals(theirs.status(), base.status());
    if (otherStatus && isDone(mine) != isDone(theirs)) return isDone(mine) ? mine : theirs;
    return bothDone(otherStatus, mine, theirs).orElseGet(() -> {
      found(Part.STATUS);
      return mine;
    });
  }

  /** Both marked it, and said nothing different of when: the one that says more, or was first. */
  private static Optional<Reached> bothDone(boolean otherStatus, Reached mine, Reached theirs) {
    Done a = mine.done();
    Done b = theirs.done();
    if (!otherStatus || !Objects.equals(mine.status(), theirs.status())) return Optional.empty();
    if (a == null || b == null) return Optional.of(a == null ? theirs : mine);
    if (!a.date().isEmpty() && !b.date().isEmpty() && !a.date().equals(b.date())) return Optional.empty();
    return Optional.of(FIRST.compare(a, b) <= 0 ? mine : theirs);
  }

  private boolean isDone(Reached reached) {
    return reached.status() != null && kind.status(reached.status()).filter(s -> s.meaning() == Status.Meaning.DONE).isPresent();
  }

  private void found(Part part) {
    found.add(new OfState(row, step, part, sides.base(), Objects.requireNonNull(sides.mine()), Objects.requireNonNull(sides.theirs())));
  }
}
