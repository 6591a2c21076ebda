package dk.planvaerk.merge;

import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Text;
import dk.planvaerk.revision.text.CommonParts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Merges a text paragraph by paragraph. Paragraphs that both added in one place both stand there.
 *
 * @param text merged, or mine where both changed one paragraph to different ones
 * @param both the paragraphs of both
 * @param clashes whether both changed one paragraph to different ones
 */
record TextMerge(Text text, Text both, boolean clashes) {
  static TextMerge of(boolean known, @Nullable Text base, Text mine, Text theirs) {
    var sides = new Sides<>(known, base, mine, theirs);
    if (sides.isSettled()) {
      Text one = sides.merged() == null ? Text.EMPTY : sides.merged();
      return new TextMerge(one, one, false);
    }
    // Who wrote into an empty field, or emptied one, meant the whole of it.
    if (base == null || base.isBlank() || mine.isBlank() || theirs.isBlank()) {
      return new TextMerge(mine, new Text(joined(mine.paragraphs(), theirs.paragraphs())), true);
    }
    return new Paragraphs(base.paragraphs(), mine.paragraphs(), theirs.paragraphs()).merged(mine);
  }

  /** Two lists, what they have in common once. */
  private static List<Paragraph> joined(List<Paragraph> mine, List<Paragraph> theirs) {
    int[] partners = CommonParts.of(mine, theirs);
    var out = new ArrayList<Paragraph>();
    int next = 0;
    for (int i = 0; i < mine.size(); i++) {
      out.add(mine.get(i));
      if (partners[i] == CommonParts.NONE) continue;
      out.addAll(out.size() - 1, theirs.subList(next, partners[i]));
      next = partners[i] + 1;
    }
    out.addAll(theirs.subList(next, theirs.size()));
    return out;
  }

  private static final class Paragraphs {
    private final List<Paragraph> base;
    private final List<Paragraph> mine;
    private final List<Paragraph> theirs;
    private final int[] inMine;
    private final int[] inTheirs;
    private final List<Paragraph> out = new ArrayList<>();
    private final List<Paragraph> both = new ArrayList<>();
    private boolean clashes;

    Paragraphs(List<Paragraph> base, List<Paragraph> mine, List<Paragraph> theirs) {
      this.base = base;
      this.mine = mine;
      this.theirs = theirs;
      inMine = ParagraphPairs.of(base, mine);
      inTheirs = ParagraphPairs.of(base, theirs);
    }

    TextMerge merged(Text asMine) {
      int[] behindInMine = ParagraphPairs.behind(inMine, mine.size());
      int[] behindInTheirs = ParagraphPairs.behind(inTheirs, theirs.size());
      for (int i = ParagraphPairs.NONE; i < base.size(); i++) {
        if (i >= 0) one(i);
        added(i, added(mine, inMine, behindInMine, i), added(theirs, inTheirs, behindInTheirs, i));
      }
      Text merged = new Text(out);
      return new TextMerge(clashes ? asMine : merged, new Text(both), clashes);
    }

    private void one(int i) {
      Paragraph m = inMine[i] == ParagraphPairs.NONE ? null : mine.get(inMine[i]);
      Paragraph t = inTheirs[i] == ParagraphPairs.NONE ? null : theirs.get(inTheirs[i]);
      if (m == null && t == null) return;
      if (m != null && t != null) {
        Paragraph merged = ParagraphMerge.of(base.get(i), m, t).paragraph();
        if (merged == null) clash(m, t);
        else keep(merged);
        return;
      }
      Paragraph left = m != null ? m : t;
      if (left == null || left.equals(base.get(i))) return;
      clashes = true;
      both.add(left);
    }

    private void clash(Paragraph m, Paragraph t) {
      clashes = true;
      both.add(m);
      if (!m.plain().equals(t.plain())) both.add(t);
    }

    private void keep(Paragraph paragraph) {
      out.add(paragraph);
      both.add(paragraph);
    }

    private static List<Paragraph> added(List<Paragraph> side, int[] partners, int[] behind, int place) {
      int own = place == ParagraphPairs.NONE ? ParagraphPairs.NONE : partners[place];
      return IntStream.range(0, side.size()).filter(j -> behind[j] == place && j != own).mapToObj(side::get).toList();
    }

    /** Where both also took away what stood there, both rewrote it. */
    private void added(int behind, List<Paragraph> byMine, List<Paragraph> byTheirs) {
      if (byMine.isEmpty() || byTheirs.isEmpty() || byMine.equals(byTheirs)) {
        (byMine.isEmpty() ? byTheirs : byMine).forEach(this::keep);
        return;
      }
      boolean rewritten = isGone(behind) || isGone(behind + 1);
      if (rewritten) clashes = true;
      List<Paragraph> first = shown(byMine).compareTo(shown(byTheirs)) <= 0 ? byMine : byTheirs;
      List<Paragraph> all = joined(first, first == byMine ? byTheirs : byMine);
      out.addAll(all);
      both.addAll(rewritten ? joined(byMine, byTheirs) : all);
    }

    private boolean isGone(int i) {
      return i >= 0 && i < base.size() && inMine[i] == ParagraphPairs.NONE && inTheirs[i] == ParagraphPairs.NONE;
    }

    private static String shown(List<Paragraph> paragraphs) {
      return paragraphs.stream().map(Paragraph::plain).collect(Collectors.joining("\n"));
    }
  }
}
