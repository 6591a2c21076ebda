package dk.planvaerk.merge;

import dk.planvaerk.plan.Basis;
import dk.planvaerk.plan.Extra;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Merges what a row answers, field by field. */
final class BasisMerge {
  private final Sides<Basis> sides;
  private final Extra extra;
  private boolean clashes;

  private BasisMerge(Sides<Basis> sides, Extra extra) {
    this.sides = sides;
    this.extra = extra;
  }

  static Basis of(String row, Sides<Basis> sides, Findings found) {
    Basis one = sides.merged();
    if (sides.isSettled() && one != null) return one;
    Extra extra = ExtraMerge.of(sides.part(Basis::extra), row, found);
    var merge = new BasisMerge(sides, extra);
    Basis mine = merge.merged(false);
    if (merge.clashes) found.add(new Conflict.OfBasis(row, sides.known() ? sides.base() : null, mine, merge.merged(true)));
    return mine;
  }

  /** With mine, or theirs, where both changed a field to different ones. */
  private Basis merged(boolean theirs) {
    return new Basis(of(Basis::type, theirs), some(Basis::wording, theirs), some(Basis::source, theirs), of(Basis::sourceDate, theirs),
        some(Basis::page, theirs), of(Basis::deadline, theirs), of(Basis::extended, theirs), of(Basis::reported, theirs),
        of(Basis::confirmed, theirs), refers(), extra);
  }

  private List<String> refers() {
    return ListMerge.of(sides.part(Basis::refers));
  }

  private <T> T some(Function<Basis, T> field, boolean theirs) {
    return Objects.requireNonNull(of(field, theirs));
  }

  private <T> @Nullable T of(Function<Basis, @Nullable T> field, boolean asTheirs) {
    Sides<T> one = sides.part(field);
    if (one.isSettled()) return one.merged();
    clashes = true;
    return asTheirs ? one.theirs() : one.mine();
  }
}
