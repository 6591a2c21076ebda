package dk.planvaerk.merge;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import java.util.Optional;

/** What two copies of a plan began as, where their versions tell. */
public final class Ancestor {
  private Ancestor() {}

  /** The plan of the last version that both have with the same content. */
  public static Optional<Plan> of(Plan mine, Plan theirs) {
    return mine.versions().reversed().stream().filter(v -> has(theirs, v)).findFirst().map(Version::plan);
  }

  private static boolean has(Plan plan, Version version) {
    return plan.versions().stream().anyMatch(v -> v.id().equals(version.id()) && v.plan().equals(version.plan()));
  }
}
