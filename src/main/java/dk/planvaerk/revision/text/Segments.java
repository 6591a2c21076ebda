package dk.planvaerk.revision.text;

import dk.planvaerk.revision.text.Segment.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes two aligned texts as segments. Kept and added joined are the new text to the character; kept and removed are
 * the old one but for what is never marked. White space belongs to what stands behind it, or where that would tear a
 * mark open or join two words, to what stands before.
 */
final class Segments {
  private final List<Token> before;
  private final List<Token> after;
  private final List<Segment> out = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Kind kind = Kind.KEPT;

  private Segments(List<Token> before, List<Token> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The segments of two texts.
   *
   * @param head what stands before the tokens in both
   * @param tail what stands behind them in both
   */
  static List<Segment> of(String head, Tokens before, Tokens after, int[] partners, String tail) {
    var segments = new Segments(before.list(), after.list());
    segments.add(Kind.KEPT, head);
    int from = 0;
    int newFrom = 0;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == CommonParts.NONE) continue;
      Token now = after.list().get(partners[i]);
      segments.change(from, i, newFrom, partners[i], before.list().get(i).gap(), now.gap());
      segments.add(Kind.KEPT, now.text());
      from = i + 1;
      newFrom = partners[i] + 1;
    }
    segments.change(from, before.list().size(), newFrom, after.list().size(), before.tail(), after.tail());
    segments.add(Kind.KEPT, tail);
    segments.close();
    return List.copyOf(segments.out);
  }

  /** What changed between two kept words, and the white space behind it in both texts. */
  private void change(int from, int to, int newFrom, int newTo, String gapBehind, String newGapBehind) {
    boolean quiet = isQuiet(before.subList(from, to)) && isQuiet(after.subList(newFrom, newTo));
    if (quiet) run(Kind.KEPT, after.subList(newFrom, newTo), true);
    boolean removed = !quiet && from < to;
    boolean added = !quiet && newFrom < newTo;
    String gap = removed ? before.get(from).gap() : "";
    String newGap = added ? after.get(newFrom).gap() : "";
    boolean bothEndInGap = gapBehind.isEmpty() == newGapBehind.isEmpty();
    String keptGap = "";
    String keptBehind = bothEndInGap ? newGapBehind : "";
    if (removed && added) {
      keptGap = gap.isEmpty() ? "" : newGap;
    } else if (removed) {
      keptGap = gapBehind.isEmpty() && !gap.isEmpty() ? newGapBehind : "";
      if (gapBehind.isEmpty() && gap.isEmpty()) keptBehind = newGapBehind;
    } else if (added) {
      keptGap = newGapBehind.isEmpty() && !gapBehind.isEmpty() ? newGap : "";
    } else {
      keptBehind = newGapBehind;
    }
    add(Kind.KEPT, keptGap);
    if (removed) removed(from, to, keptGap.isEmpty(), bothEndInGap ? "" : gapBehind);
    if (added) added(newFrom, newTo, keptGap.isEmpty(), bothEndInGap ? "" : newGapBehind);
    add(Kind.KEPT, keptBehind);
  }

  private static boolean isQuiet(List<Token> tokens) {
    return tokens.stream().allMatch(Token::quiet);
  }

  private void removed(int from, int to, boolean withGap, String behind) {
    run(Kind.REMOVED, before.subList(from, to), withGap);
    add(Kind.REMOVED, behind);
  }

  private void added(int from, int to, boolean withGap, String behind) {
    run(Kind.ADDED, after.subList(from, to), withGap);
    add(Kind.ADDED, behind);
  }

  private void run(Kind as, List<Token> tokens, boolean withGap) {
    for (Token t : tokens) {
      if (withGap || t != tokens.getFirst()) add(as, t.gap());
      add(as, t.text());
    }
  }

  private void add(Kind as, String text) {
    if (text.isEmpty()) return;
    if (as != kind) close();
    kind = as;
    open.append(text);
  }

  private void close() {
    if (!open.isEmpty()) out.add(new Segment(kind, open.toString()));
    open.setLength(0);
  }
}
