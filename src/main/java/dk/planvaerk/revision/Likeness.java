package dk.planvaerk.revision;

import dk.planvaerk.revision.text.WordBag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    var out = new ArrayList<Likeness>();
    for (int i = 0; i < before.size(); i++) {
      for (int j : candidates(before.get(i), i, after.size(), index)) {
        double share = before.get(i).likeness(after.get(j));
        if (share >= ENOUGH) out.add(new Likeness(i, j, share));
      }
    }
    out.sort(ORDER);
    return out;
  }

  private static List<Integer> candidates(Profile of, int place, int size, Map<Long, List<Integer>> index) {
    int[] shared = new int[size];
    for (long sign : signs(of)) {
      List<Integer> with = index.getOrDefault(sign, List.of());
      if (with.size() <= OFTEN) with.forEach(j -> shared[j]++);
    }
    return IntStream.range(0, size).filter(j -> shared[j] > 0).boxed()
        .sorted(Comparator.comparingInt((Integer j) -> -shared[j]).thenComparingInt(j -> Math.abs(j - place)))
        .limit(CANDIDATES).toList();
  }

  private static Map<Long, List<Integer>> index(List<Profile> profiles) {
    var out = new HashMap<Long, List<Integer>>();
    for (int j = 0; j < profiles.size(); j++) {
      for (long sign : signs(profiles.get(j))) out.computeIfAbsent(sign, _ -> new ArrayList<>()).add(j);
    }
    return out;
  }

  /** What two that are alike share: whole texts, and words. */
  private static long[] signs(Profile profile) {
    return profile.words().entrySet().stream().flatMapToLong(e -> {
      long column = (long) e.getKey().hashCode() << Integer.SIZE;
      WordBag bag = e.getValue();
      IntStream words = IntStream.of(bag.hashes()).distinct();
      return IntStream.concat(IntStream.of(bag.hashCode()), words).mapToLong(w -> column | Integer.toUnsignedLong(w));
    }).distinct().toArray();
  }
}
