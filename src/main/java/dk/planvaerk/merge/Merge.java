package dk.planvaerk.merge;

import dk.planvaerk.language.Message;
import dk.planvaerk.plan.Plan;
import java.util.List;

/**
 * Two plans that began as the same one, made one again. Which of them is mine decides nothing but what stands where both
 * changed one thing to different ones, and what was moved by both.
 *
 * @param plan fits its kind, whatever the two were
 * @param conflicts in the order of the plan
 * @param notices what else the user should know
 */
public record Merge(Plan plan, List<Conflict> conflicts, List<Message> notices) {
  public Merge {
    conflicts = List.copyOf(conflicts);
    notices = List.copyOf(notices);
  }

  /**
   * Merges what two have made of a plan.
   *
   * @param base the plan that both began with
   */
  public static Merge of(Plan base, Plan mine, Plan theirs) {
    if (mine.equals(theirs) || theirs.equals(base)) return new Merge(mine, List.of(), List.of());
    if (mine.equals(base)) return new Merge(theirs, List.of(), List.of());
    return new PlanMerge(base, mine, theirs).merged();
  }

  /**
   * Merges two copies of a plan of which nobody kept what they began with: that is taken to be the last version that both
   * have. Where there is none, everything in which they differ is a conflict, and rows that only one has are kept.
   */
  public static Merge of(Plan mine, Plan theirs) {
    if (mine.equals(theirs)) return new Merge(mine, List.of(), List.of());
    return new PlanMerge(Ancestor.of(mine, theirs).orElse(null), mine, theirs).merged();
  }

  public boolean isClean() {
    return conflicts.isEmpty();
  }
}
