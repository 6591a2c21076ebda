package dk.planvaerk.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of what is left of two lists that began as one. What neither side moved stays in its order; what a side added
 * or moved comes behind the same one as there. What both moved stands as in mine. Nothing else depends on which side is
 * whose, so two people who merge each other's plans get the same order.
 */
final class OrderMerge {
  private static final String FRONT = "";

  private final Set<String> fixed = new LinkedHashSet<>();
  private final Set<String> ofMine = new HashSet<>();
  private final Set<String> ofTheirs = new HashSet<>();

  private OrderMerge(List<String> base, List<String> mine, List<String> theirs) {
    Set<String> movedInMine = moved(base, mine);
    Set<String> movedInTheirs = moved(base, theirs);
    var inMine = new HashSet<>(mine);
    var inTheirs = new HashSet<>(theirs);
    var inBase = new HashSet<>(base);
    for (String e : base) {
      if (inMine.contains(e) && inTheirs.contains(e) && !movedInMine.contains(e) && !movedInTheirs.contains(e)) fixed.add(e);
    }
    for (String e : mine) {
      boolean byThem = inBase.contains(e) && movedInTheirs.contains(e) && !movedInMine.contains(e);
      if (!fixed.contains(e) && !byThem) ofMine.add(e);
    }
    for (String e : theirs) {
      if (!fixed.contains(e) && !ofMine.contains(e)) ofTheirs.add(e);
    }
  }

  /**
   * The merged order.
   *
   * @param kept what is left; all of it is in one of the sides
   */
  static List<String> of(List<String> base, List<String> mine, List<String> theirs, Collection<String> kept) {
    var left = new HashSet<>(kept);
    List<String> m = mine.stream().filter(left::contains).toList();
    List<String> t = theirs.stream().filter(left::contains).toList();
    var order = new OrderMerge(base.stream().filter(left::contains).toList(), m, t);
    Map<String, List<String>> behindInMine = order.behind(m, order.ofMine);
    Map<String, List<String>> behindInTheirs = order.behind(t, order.ofTheirs);
    var out = new ArrayList<String>();
    var anchors = new ArrayList<>(List.of(FRONT));
    anchors.addAll(order.fixed);
    for (String anchor : anchors) {
      if (!anchor.equals(FRONT)) out.add(anchor);
      List<String> a = behindInMine.getOrDefault(anchor, List.of());
      List<String> b = behindInTheirs.getOrDefault(anchor, List.of());
      boolean swapped = !a.isEmpty() && !b.isEmpty() && a.getFirst().compareTo(b.getFirst()) > 0;
      out.addAll(swapped ? b : a);
      out.addAll(swapped ? a : b);
    }
    return out;
  }

  /** What a side places, by what of the unmoved stands before it. */
  private Map<String, List<String>> behind(List<String> side, Set<String> placed) {
    var out = new HashMap<String, List<String>>();
    String anchor = FRONT;
    for (String e : side) {
      if (fixed.contains(e)) anchor = e;
      else if (placed.contains(e)) out.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(e);
    }
    return out;
  }

  /** What must have been moved to get from one order to another, as little as possible. */
  private static Set<String> moved(List<String> from, List<String> to) {
    var places = new HashMap<String, Integer>();
    from.forEach(e -> places.put(e, places.size()));
    List<String> common = to.stream().filter(places::containsKey).toList();
    int[] place = common.stream().mapToInt(e -> places.getOrDefault(e, 0)).toArray();
    var moved = new HashSet<>(common);
    for (int i : longestRising(place)) moved.remove(common.get(i));
    return moved;
  }

  /** Indexes of the longest part that rises. */
  private static List<Integer> longestRising(int[] numbers) {
    int[] ends = new int[numbers.length];
    int[] before = new int[numbers.length];
    int longest = 0;
    for (int i = 0; i < numbers.length; i++) {
      int at = 0;
      while (at < longest && numbers[ends[at]] < numbers[i]) at++;
      before[i] = at == 0 ? -1 : ends[at - 1];
      ends[at] = i;
      longest = Math.max(longest, at + 1);
    }
    var out = new ArrayList<Integer>();
    for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = before[i]) out.add(i);
    return out;
  }
}
