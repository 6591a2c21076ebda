package dk.planvaerk.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What of two lists of things with ids is left, each merged: what both have, what one added, and what one removed and the
 * other changed.
 */
final class Presence<T> {
  /** What becomes of things that a merge meets. */
  interface Deeds<T> {
    /** One thing that both have. */
    T merge(Sides<T> sides);

    /** One side removed it and the other changed it; it stays. */
    void conflict(Sides<T> sides);
  }

  private final boolean known;
  private final Function<T, String> id;
  private final UnaryOperator<T> fit;

  /**
   * @param known whether it is known what was there
   * @param fit the form in which a thing is compared and kept
   */
  Presence(boolean known, Function<T, String> id, UnaryOperator<T> fit) {
    this.known = known;
    this.id = id;
    this.fit = fit;
  }

  /** What is left, by id, in the order of mine, then of theirs. */
  Map<String, T> of(List<T> base, List<T> mine, List<T> theirs, Deeds<T> deeds) {
    Map<String, T> was = byId(base);
    Map<String, T> inMine = byId(mine);
    Map<String, T> inTheirs = byId(theirs);
    var out = new LinkedHashMap<String, T>();
    inMine.forEach((key, m) -> put(out, key, was.get(key), m, inTheirs.get(key), deeds));
    inTheirs.forEach((key, t) -> {
      if (!inMine.containsKey(key)) put(out, key, was.get(key), null, t, deeds);
    });
    return out;
  }

  private void put(Map<String, T> out, String key, @Nullable T base, @Nullable T mine, @Nullable T theirs, Deeds<T> deeds) {
    var sides = new Sides<>(known && base != null, base, mine, theirs);
    if (mine != null && theirs != null) {
      out.put(key, deeds.merge(sides));
      return;
    }
    T left = mine != null ? mine : theirs;
    if (left == null) return;
    if (base == null) {
      out.put(key, fit.apply(left));
    } else if (!fit.apply(left).equals(fit.apply(base))) {
      deeds.conflict(sides);
      out.put(key, fit.apply(left));
    }
  }

  private Map<String, T> byId(List<T> list) {
    var out = new LinkedHashMap<String, T>();
    list.forEach(e -> out.put(id.apply(e), e));
    return out;
  }
}
