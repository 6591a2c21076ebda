package dk.planvaerk.storage.saving;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.files.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What is in a file as far as is known here.
 *
 * @param plan as it was last read or written here, or null where it is somebody else's and is to be saved over
 * @param save that made the file what it is, or empty where that is not known
 * @param tried what may be in it as well, since it could not be seen whether a save had succeeded; or null
 */
public record Base(@Nullable Plan plan, Fingerprint fingerprint, String save, @Nullable Fingerprint tried) {
  public Base(@Nullable Plan plan, Fingerprint fingerprint, String save) {
    this(plan, fingerprint, save, null);
  }

  /** One of which it is not known by which save it came. */
  public Base(@Nullable Plan plan, Fingerprint fingerprint) {
    this(plan, fingerprint, "", null);
  }

  /** The same when a save is about to be tried. */
  public Base trying(Fingerprint content) {
    return new Base(plan, fingerprint, save, content);
  }

  /** Whether this is what was read or written here. */
  boolean has(Fingerprint content) {
    return fingerprint.equals(content) || content.equals(tried);
  }
}
