package dk.planvaerk.storage;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.files.Content;
import dk.planvaerk.storage.files.Fingerprint;
import java.nio.file.Path;

/**
 * A plan as it was read from a file.
 *
 * @param readOnly whether it must not be changed here, as where a newer program has written it
 * @param content of the plan's file, which may be inside the one that was read
 * @param carried whether the file is a working copy that carries the plan: it is not the plan's own and is never written
 */
public record StoredPlan(Path file, Plan plan, boolean readOnly, Content content, boolean carried) {
  /** The same, only to be read. */
  public StoredPlan toRead() {
    return new StoredPlan(file, plan, true, content, carried);
  }

  /** What tells the content of the file from another. */
  public Fingerprint fingerprint() {
    return content.fingerprint();
  }
}
