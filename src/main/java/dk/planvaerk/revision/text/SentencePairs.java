package dk.planvaerk.revision.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Which changed sentences belong together: in order, one with one, or with two where a sentence was split or two were
 * joined, so that as many words as possible stay. What is left between such pairs is one rewritten stretch.
 */
final class SentencePairs {
  /** How far from its own place a sentence is looked for; keeps the time in step with the text. */
  private static final int REACH = 40;
  private static final byte LEFT_OUT = 0;
  private static final byte ADDED = 1;
  private static final byte ONE = 2;
  private static final byte SPLIT = 3;
  private static final byte JOINED = 4;

  private final WordBag[] before;
  private final WordBag[] after;
  private final int width;
  /** Most words kept by the first so many of both, and the last step to it; the second index is counted from the reach. */
  private final int[][] kept;
  private final byte[][] step;
  /** Words that the sentences before these places have in common. */
  private final int[][] common;

  private SentencePairs(List<Sentence> before, List<Sentence> after) {
    this.before = bags(before);
    this.after = bags(after);
    this.width = Math.min(after.size() + 1, 2 * REACH + after.size() / (before.size() + 1) + 2);
    this.kept = new int[before.size() + 1][width];
    this.step = new byte[before.size() + 1][width];
    this.common = new int[before.size() + 1][width];
  }

  static List<SentencePair> of(List<Sentence> before, List<Sentence> after) {
    if (before.isEmpty() || after.isEmpty()) return List.of();
    var pairs = new SentencePairs(before, after);
    pairs.fill();
    return pairs.read();
  }

  private static WordBag[] bags(List<Sentence> sentences) {
    return sentences.stream().map(s -> WordBag.of(s.tokens())).toArray(WordBag[]::new);
  }

  private int low(int i) {
    int middle = (int) ((long) i * after.length / before.length);
    return Math.clamp(middle - width / 2, 0, after.length + 1 - width);
  }

  private int kept(int i, int j) {
    int at = j - low(i);
    return at < 0 || at >= width ? Integer.MIN_VALUE / 2 : kept[i][at];
  }

  private int common(int i, int j) {
    int at = j - low(i);
    return at < 0 || at >= width ? 0 : common[i][at];
  }

  private void fill() {
    for (int i = 0; i <= before.length; i++) {
      int low = low(i);
      for (int j = low; j < low + width; j++) {
        if (i > 0 || j > 0) choose(i, j);
      }
    }
  }

  private void choose(int i, int j) {
    int best = Integer.MIN_VALUE;
    byte last = LEFT_OUT;
    if (i > 0) best = kept(i - 1, j);
    if (j > 0 && kept(i, j - 1) > best) {
      best = kept(i, j - 1);
      last = ADDED;
    }
    if (i > 0 && j > 0) {
      int shared = before[i - 1].common(after[j - 1]);
      common[i][j - low(i)] = shared;
      boolean alike = WordDiff.isAlike(shared, before[i - 1].size() + after[j - 1].size());
      if (alike && kept(i - 1, j - 1) + shared > best) {
        best = kept(i - 1, j - 1) + shared;
        last = ONE;
      }
      int split = j > 1 ? parts(before[i - 1], after[j - 2], common(i, j - 1), after[j - 1], shared) : 0;
      if (split > 0 && kept(i - 1, j - 2) + split > best) {
        best = kept(i - 1, j - 2) + split;
        last = SPLIT;
      }
      int joined = i > 1 ? parts(after[j - 1], before[i - 2], common(i - 1, j), before[i - 1], shared) : 0;
      if (joined > 0 && kept(i - 2, j - 1) + joined > best) {
        best = kept(i - 2, j - 1) + joined;
        last = JOINED;
      }
    }
    int at = j - low(i);
    kept[i][at] = best;
    step[i][at] = last;
  }

  /** How many words two parts have from a whole; 0 unless each has at least half of its own, and no word serves both. */
  private static int parts(WordBag whole, WordBag one, int inOne, WordBag two, int inTwo) {
    boolean both = inOne > 0 && inTwo > 0 && 2 * inOne >= one.size() && 2 * inTwo >= two.size();
    return both && inOne + inTwo <= whole.size() ? inOne + inTwo : 0;
  }

  private List<SentencePair> read() {
    var steps = new ArrayDeque<SentencePair>();
    int i = before.length;
    int j = after.length;
    while (i > 0 || j > 0) {
      byte last = step[i][j - low(i)];
      int old = last == ADDED ? 0 : last == JOINED ? 2 : 1;
      int now = last == LEFT_OUT ? 0 : last == SPLIT ? 2 : 1;
      steps.push(new SentencePair(i - old, i, j - now, j, last >= ONE));
      i -= old;
      j -= now;
    }
    return withStretches(steps);
  }

  private static List<SentencePair> withStretches(Iterable<SentencePair> steps) {
    var out = new ArrayList<SentencePair>();
    for (SentencePair s : steps) {
      boolean goesOn = !s.alike() && !out.isEmpty() && !out.getLast().alike();
      SentencePair begun = goesOn ? out.removeLast() : s;
      out.add(new SentencePair(begun.from(), s.to(), begun.newFrom(), s.newTo(), s.alike()));
    }
    return out;
  }
}
