package dk.planvaerk.merge;

import java.util.ArrayList;
import java.util.List;

/** Merges lists of things that have no ids: what one side added is added, what one removed is gone. */
final class ListMerge {
  private ListMerge() {}

  static <T> List<T> of(Sides<List<T>> sides) {
    List<T> one = sides.merged();
    if (sides.isSettled() && one != null) return one;
    List<T> base = sides.base() == null ? List.of() : sides.base();
    List<T> mine = sides.mine() == null ? List.of() : sides.mine();
    List<T> theirs = sides.theirs() == null ? List.of() : sides.theirs();
    var out = new ArrayList<T>();
    for (T e : mine) {
      if (!base.contains(e) || theirs.contains(e)) out.add(e);
    }
    for (T e : theirs) {
      if (!base.contains(e) && !mine.contains(e)) out.add(e);
    }
    return out;
  }
}
