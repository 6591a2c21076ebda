package dk.planvaerk.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which rows, or steps of a row, of two plans are the same: those with the same id; of the rest those that say the same,
 * in their order; and of what then is left those that are most alike.
 */
final class Matching<T> {
  private static final int NONE = -1;

  private final List<T> before;
  private final List<T> after;
  /** For each old one the index of the new one. */
  private final int[] partners;
  private final int[] oldOf;

  private Matching(List<T> before, List<T> after) {
    this.before = before;
    this.after = after;
    this.partners = new int[before.size()];
    this.oldOf = new int[after.size()];
    Arrays.fill(partners, NONE);
    Arrays.fill(oldOf, NONE);
  }

  /**
   * The partners of two lists.
   *
   * @param texts what one says in each column
   */
  static <T> Matching<T> of(List<T> before, List<T> after, Function<T, String> id, Function<T, Map<String, String>> texts) {
    var matching = new Matching<>(before, after);
    matching.byEqual(id);
    if (matching.left(matching.partners).length == 0 || matching.left(matching.oldOf).length == 0) return matching;
    matching.byEqual(texts);
    matching.byLikeness(texts);
    return matching;
  }

  private void pair(int old, int now) {
    partners[old] = now;
    oldOf[now] = old;
  }

  private int[] left(int[] of) {
    return IntStream.range(0, of.length).filter(i -> of[i] == NONE).toArray();
  }

  private <K> void byEqual(Function<T, K> key) {
    var waiting = new HashMap<K, Deque<Integer>>();
    for (int i : left(partners)) waiting.computeIfAbsent(key.apply(before.get(i)), _ -> new ArrayDeque<>()).add(i);
    for (int j : left(oldOf)) {
      Deque<Integer> old = waiting.get(key.apply(after.get(j)));
      if (old != null && !old.isEmpty()) pair(old.remove(), j);
    }
  }

  private void byLikeness(Function<T, Map<String, String>> texts) {
    int[] old = left(partners);
    int[] now = left(oldOf);
    if (old.length == 0 || now.length == 0) return;
    // All count, paired or not, for telling which texts repeat.
    List<Profile> oldProfiles = Profile.of(before.stream().map(texts).toList(), old);
    List<Profile> newProfiles = Profile.of(after.stream().map(texts).toList(), now);
    for (Likeness alike : Likeness.best(oldProfiles, newProfiles)) {
      if (partners[old[alike.before()]] == NONE && oldOf[now[alike.after()]] == NONE) pair(old[alike.before()], now[alike.after()]);
    }
  }

  /** All of both, in the order of the new ones, a removed one behind the one it followed. */
  List<Pair<T>> pairs() {
    boolean[] stays = staying();
    var removed = new HashMap<Integer, List<Pair<T>>>();
    int behind = NONE;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != NONE) behind = partners[i];
      else removed.computeIfAbsent(behind, _ -> new ArrayList<>()).add(new Pair<>(before.get(i), null, false, i, NONE));
    }
    var out = new ArrayList<>(removed.getOrDefault(NONE, List.of()));
    for (int j = 0; j < oldOf.length; j++) {
      int i = oldOf[j];
      out.add(i == NONE ? new Pair<>(null, after.get(j), false, NONE, j) : new Pair<>(before.get(i), after.get(j), !stays[i], i, j));
      out.addAll(removed.getOrDefault(j, List.of()));
    }
    return out;
  }

  /** The longest run of old ones whose partners stand in the same order: all others have moved. */
  private boolean[] staying() {
    int[] ends = new int[partners.length];
    int[] previous = new int[partners.length];
    int longest = 0;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == NONE) continue;
      int low = 0;
      int high = longest;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (partners[ends[middle]] < partners[i]) low = middle + 1;
        else high = middle;
      }
      previous[i] = low == 0 ? NONE : ends[low - 1];
      ends[low] = i;
      longest = Math.max(longest, low + 1);
    }
    var stays = new boolean[partners.length];
    for (int i = longest == 0 ? NONE : ends[longest - 1]; i != NONE; i = previous[i]) stays[i] = true;
    return stays;
  }
}
