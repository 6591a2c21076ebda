package dk.planvaerk.ui.editor.recovery;

import dk.planvaerk.plan.Plan;
import org.jspecify.annotations.Nullable;

/** What has become of the file of a plan that was recovered. */
public enum FileNow {
  /** It is as the plan builds on it, or can't be read. */
  SAME,
  /** Somebody else has changed it since. */
  CHANGED,
  /** It is not there any more. */
  GONE,
  /** The plan was never saved. */
  NONE;

  /**
   * Finds out.
   *
   * @param there whether there is a file, or null for a plan that never had one
   * @param base the plan as it was when it was last saved
   * @param saved the plan in the file, or null where there is none that can be read
   */
  public static FileNow of(@Nullable Boolean there, Plan plan, Plan base, @Nullable Plan saved) {
    if (there == null) return NONE;
    if (!there) return GONE;
    return saved == null || saved.equals(base) || saved.equals(plan) ? SAME : CHANGED;
  }

  /** Whether the plan in the file can take the place of what was recovered. */
  public boolean isThere() {
    return this == SAME || this == CHANGED;
  }
}
