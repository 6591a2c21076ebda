package dk.planvaerk.storage.rescue;

import dk.planvaerk.plan.Plan;

/**
 * What could be rescued of a damaged plan file.
 *
 * @param plan all that is there, in part too
 * @param whole how many rows are as they were
 * @param partly how many rows are there in part
 * @param lost how many rows are known to be gone
 * @param versionsLost how many versions are gone
 * @param uncertain whether more may be gone than can be known, as where the file ends too early
 */
public record Rescued(Plan plan, int whole, int partly, int lost, int versionsLost, boolean uncertain) {
  /** How many rows there were, as far as is known. */
  public int all() {
    return whole + partly + lost;
  }

  /** Whether nothing of what the plan says is gone. */
  public boolean isWhole() {
    return partly == 0 && lost == 0 && versionsLost == 0 && !uncertain;
  }
}
