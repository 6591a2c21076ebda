package dk.planvaerk.storage;

import dk.planvaerk.plan.Plan;
import java.nio.file.Path;

/**
 * A plan as it was read from a file.
 *
 * @param readOnly whether a newer program has written it in a way that this one must not change
 */
public record StoredPlan(Path file, Plan plan, boolean readOnly) {}
