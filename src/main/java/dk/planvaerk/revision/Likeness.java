package dk.planvaerk.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How alike an old and a new row or step are.
 *
 * @param before index of the old one
 * @param after index of the new one
 */
record Likeness(int before, int after, double share) {
  /** With less in common than this two are not the same. */
  private static final double ENOUGH = 0.5;
  /** What stands in more rows than this tells nothing about which is which; keeps the time in step with the plan. */
  private static final int OFTEN = 32;
  /** How many of the most promising are looked at closely. */
  private static final int CANDIDATES = 8;

  private static final Comparator<Likeness> ORDER = Comparator.comparingDouble((Likeness l) -> -l.share)
      .thenComparingInt(l -> Math.abs(l.before - l.after))
      .thenComparingInt(l -> l.before + l.after)
      .thenComparingInt(l -> l.before);

  /** Those that are alike enough, the most alike first, then those nearest in place. */
  static List<Likeness> best(List<Profile> before, List<Profile> after) {
    Map<Long, List<Integer>> index = index(after);
    return IntStream.range(0, before.size()).parallel().boxed()
        .flatMap(i -> candidates(before.get(i), i, after.size(), index).stream()
            .map(j -> new Likeness(i, j, before.get(i).likeness(after.get(j)))))
        .filter(l -> l.share >= ENOUGH).sorted(ORDER).toList();
  }

  /** Those with most signs in common, and the one in the same place. */
  private static List<Integer> candidates(Profile of, int place, int size, Map<Long, List<Integer>> index) {
    var shared = new HashMap<Integer, Integer>();
    if (place < size) shared.put(place, Integer.MAX_VALUE / 2);
    for (long sign : signs(of)) {
      List<Integer> with = index.get(sign);
      if (with != null && with.size() <= OFTEN) with.forEach(j -> shared.merge(j, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue()).thenComparingInt(e -> Math.abs(e.getKey() - place)))
        .limit(CANDIDATES).map(Map.Entry::getKey).toList();
  }

  private static Map<Long, List<Integer>> index(List<Profile> profiles) {
    var out = new HashMap<Long, List<Integer>>();
    for (int j = 0; j < profiles.size(); j++) {
      for (long sign : signs(profiles.get(j))) {
        List<Integer> with = out.computeIfAbsent(sign, _ -> new ArrayList<>());
        if (with.size() <= OFTEN) with.add(j);
      }
    }
    return out;
  }

  /** What two that are alike share: whole texts, and words. */
  private static Set<Long> signs(Profile profile) {
    var out = new HashSet<Long>();
    profile.words().forEach((column, bag) -> {
      long high = (long) column.hashCode() << Integer.SIZE;
      out.add(high | Integer.toUnsignedLong(bag.hashCode()));
      for (int word : bag.hashes()) out.add(high | Integer.toUnsignedLong(word));
    });
    return out;
  }
}
