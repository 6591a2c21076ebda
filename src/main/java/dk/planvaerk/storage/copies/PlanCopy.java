package dk.planvaerk.storage.copies;

import dk.planvaerk.plan.Plan;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another copy of a plan.
 *
 * @param name what its name tells, or null where it is not named as a conflict copy
 * @param owner of the file, or empty where that is not known
 * @param modified when the file was written last
 * @param readOnly whether a newer program has written it, so that it can't be merged
 */
public record PlanCopy(Path file, Plan plan, @Nullable CopyName name, String owner, Instant modified, boolean readOnly) {
  /** Whose it is, as far as that can be known, or empty. */
  public String by() {
    String told = name == null ? null : name.by();
    return told != null ? told : owner;
  }
}
