package dk.planvaerk.revision.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What two lists have in common in the same order, as much of it as possible. */
public final class CommonParts {
  /** The partner of what has none. */
  public static final int NONE = -1;

  private CommonParts() {}

  /** For each of the old ones the index of its partner among the new ones, or {@link #NONE}. */
  public static <T> int[] of(List<T> before, List<T> after) {
    int[] partners = new int[before.size()];
    Arrays.fill(partners, NONE);
    int head = equalHead(before, after);
    int tail = equalTail(before, after, head);
    for (int i = 0; i < head; i++) partners[i] = i;
    for (int i = 1; i <= tail; i++) partners[before.size() - i] = after.size() - i;
    between(before, head, before.size() - tail, after, head, after.size() - tail, partners);
    return partners;
  }

  static <T> int equalHead(List<T> before, List<T> after) {
    int shorter = Math.min(before.size(), after.size());
    int head = 0;
    while (head < shorter && before.get(head).equals(after.get(head))) head++;
    return head;
  }

  /** How many are equal at the end, those of an equal beginning left out. */
  static <T> int equalTail(List<T> before, List<T> after, int head) {
    int most = Math.min(before.size(), after.size()) - head;
    int tail = 0;
    while (tail < most && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) tail++;
    return tail;
  }

  // Only what stands on both sides can have a partner; without the rest two foreign texts are compared at once.
  private static <T> void between(List<T> before, int from, int to, List<T> after, int afterFrom, int afterTo, int[] partners) {
    if (from == to || afterFrom == afterTo) return;
    int[] old = those(before, from, to, new HashSet<>(after.subList(afterFrom, afterTo)));
    int[] now = those(after, afterFrom, afterTo, new HashSet<>(before.subList(from, to)));
    if (old.length == 0 || now.length == 0) return;
    int i = 0;
    int j = 0;
    // The library finds the last change first.
    for (Change change : new MyersDiff<T>().computeDiff(picked(before, old), picked(after, now), null).reversed()) {
      while (i < change.startOriginal) partners[old[i++]] = now[j++];
      i = change.endOriginal;
      j = change.endRevised;
    }
    while (i < old.length) partners[old[i++]] = now[j++];
  }

  private static <T> int[] those(List<T> list, int from, int to, Set<T> in) {
    return IntStream.range(from, to).filter(i -> in.contains(list.get(i))).toArray();
  }

  private static <T> List<T> picked(List<T> list, int[] indexes) {
    return Arrays.stream(indexes).mapToObj(list::get).toList();
  }
}
