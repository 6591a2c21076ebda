package dk.planvaerk.storage.saving;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.files.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What is in a file as far as is known here.
 *
 * @param plan as it was last read or written here, or null where it is somebody else's and is to be saved over
 */
public record Base(@Nullable Plan plan, Fingerprint fingerprint) {}
