package dk.planvaerk.storage;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.files.Fingerprint;
import java.nio.file.Path;

/**
 * A plan as it was read from a file.
 *
 * @param readOnly whether a newer program has written it in a way that this one must not change
 * @param fingerprint of the content of the file
 */
public record StoredPlan(Path file, Plan plan, boolean readOnly, Fingerprint fingerprint) {}
