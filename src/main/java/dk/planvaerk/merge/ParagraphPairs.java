package dk.planvaerk.merge;

import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.revision.text.CommonParts;
import dk.planvaerk.revision.text.WordBag;
import java.util.Arrays;
import java.util.List;

/** Which paragraph of a text is which of the text it was: equal ones first, then those alike between two of these. */
final class ParagraphPairs {
  static final int NONE = CommonParts.NONE;
  /** With less in common than this two paragraphs are not the same. */
  private static final double ENOUGH = 0.5;

  private final List<Paragraph> base;
  private final List<Paragraph> side;
  private final int[] partners;

  private ParagraphPairs(List<Paragraph> base, List<Paragraph> side) {
    this.base = base;
    this.side = side;
    this.partners = CommonParts.of(base, side);
  }

  /** For each paragraph of the base the index of the one of the side, ascending, or {@link #NONE}. */
  static int[] of(List<Paragraph> base, List<Paragraph> side) {
    var pairs = new ParagraphPairs(base, side);
    int[] equal = pairs.partners.clone();
    int from = 0;
    int sideFrom = 0;
    for (int i = 0; i <= equal.length; i++) {
      if (i < equal.length && equal[i] == NONE) continue;
      int sideTo = i < equal.length ? equal[i] : side.size();
      pairs.gap(from, i, sideFrom, sideTo);
      from = i + 1;
      sideFrom = sideTo + 1;
    }
    return pairs.partners;
  }

  /** As many on both sides are the same ones rewritten, for nothing came and nothing went. */
  private void gap(int from, int to, int sideFrom, int sideTo) {
    boolean same = to - from == sideTo - sideFrom;
    int next = sideFrom;
    for (int i = from; i < to; i++) {
      if (same) {
        partners[i] = sideFrom + i - from;
        continue;
      }
      int best = next;
      double most = -1;
      for (int j = next; j < sideTo; j++) {
        double share = likeness(base.get(i), side.get(j));
        if (share > most) {
          most = share;
          best = j;
        }
      }
      if (most < ENOUGH) continue;
      partners[i] = best;
      next = best + 1;
    }
  }

  private static double likeness(Paragraph a, Paragraph b) {
    if (a.plain().equals(b.plain())) return 1;
    WordBag one = WordBag.of(a.plain());
    WordBag two = WordBag.of(b.plain());
    int all = one.size() + two.size();
    return all == 0 ? 0 : 2.0 * one.common(two) / all;
  }

  /** For each paragraph of the side the last one of the base that stands before it, or {@link #NONE}; its own where it has one. */
  static int[] behind(int[] partners, int size) {
    int[] behind = new int[size];
    Arrays.fill(behind, NONE);
    int at = NONE;
    int next = 0;
    for (int j = 0; j < size; j++) {
      while (next < partners.length && (partners[next] == NONE || partners[next] < j)) next++;
      if (next < partners.length && partners[next] == j) at = next;
      behind[j] = at;
    }
    return behind;
  }
}
