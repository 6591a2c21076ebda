package dk.planvaerk.merge;

import dk.planvaerk.plan.DoneLine;
import dk.planvaerk.plan.Extra;
import dk.planvaerk.plan.Paragraph;
import dk.planvaerk.plan.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Merges one paragraph: its characters with their looks, its bullet, and whether it is done by itself, each for itself.
 *
 * @param paragraph null where both changed the characters, or what is known of its being done, to different ones
 */
record ParagraphMerge(@Nullable Paragraph paragraph) {
  private static final ParagraphMerge CLASH = new ParagraphMerge(null);
  private static final Comparator<DoneLine> FIRST = Comparator.comparing((DoneLine d) -> d.date().isEmpty())
      .thenComparing(DoneLine::marked).thenComparing(DoneLine::said).thenComparing(d -> d.extra().toString());

  static ParagraphMerge of(Paragraph base, Paragraph mine, Paragraph theirs) {
    var sides = new Sides<>(true, base, mine, theirs);
    Sides<List<Run>> runs = sides.part(Paragraph::runs);
    Sides<DoneLine> done = sides.part(Paragraph::done);
    Sides<Extra> extra = sides.part(Paragraph::extra);
    DoneLine marked = done.isSettled() ? null : bothMarked(done);
    if (!runs.isSettled() || !extra.isSettled() || (!done.isSettled() && marked == null)) return CLASH;
    boolean item = base.item() == mine.item() ? theirs.item() : mine.item();
    return new ParagraphMerge(new Paragraph(item, Objects.requireNonNull(runs.merged()),
        marked != null ? marked : done.merged(), Objects.requireNonNull(extra.merged())));
  }

  /** Both marked what was open, and said nothing different of when: the one that says more, or was first. */
  private static @Nullable DoneLine bothMarked(Sides<DoneLine> done) {
    DoneLine mine = done.mine();
    DoneLine theirs = done.theirs();
    if (done.base() != null || mine == null || theirs == null) return null;
    if (!mine.date().isEmpty() && !theirs.date().isEmpty() && !mine.date().equals(theirs.date())) return null;
    return FIRST.compare(mine, theirs) <= 0 ? mine : theirs;
  }
}
