package dk.planvaerk.suggest;

import dk.planvaerk.plan.Spot;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Phrases and where they are used. */
final class Uses {
  /**
   * One phrase.
   *
   * @param count in how many places it stands
   * @param first one of them
   */
  record Use(String phrase, int count, Spot first) {
    Use and() {
      return new Use(phrase, count + 1, first);
    }

    /** Whether it stands elsewhere than in one place: what is just being typed there is no phrase yet. */
    boolean isElsewhere(Spot than) {
      return count > 1 || !first.equals(than);
    }
  }

  private final Map<String, Use> byPhrase = new LinkedHashMap<>();

  void add(String phrase, Spot where) {
    byPhrase.merge(phrase, new Use(phrase, 1, where), (known, more) -> known.and());
  }

  /** The most used first; among those used as much the one that stands first in the plan. */
  List<Use> sorted() {
    return byPhrase.values().stream().sorted(Comparator.comparingInt(Use::count).reversed()).toList();
  }
}
