package dk.planvaerk.storage.saving;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.Lineage;
import dk.planvaerk.storage.files.Fingerprint;
import dk.planvaerk.storage.lock.Holder;
import org.jspecify.annotations.Nullable;

/** What became of a save that did not fail. */
public sealed interface Saved {
  /**
   * The plan is in the file, whole, and has been read back.
   *
   * @param fingerprint of the file now
   * @param save its id in the file's lineage
   * @param kept whether the history has it
   */
  record Done(Fingerprint fingerprint, String save, boolean kept) implements Saved {}

  /**
   * Somebody else has changed the file since it was last read or written here, so it is as it was.
   *
   * @param mine what was to be saved
   * @param theirs what is in the file, or null where it can't be read
   * @param lineage of the file
   * @param fingerprint of the file now: with it as the base it may be saved over
   */
  record ChangedOutside(Plan mine, @Nullable Plan theirs, Lineage lineage, Fingerprint fingerprint) implements Saved {}

  /** Somebody else has taken the plan's file over to write in it, so it is as it was. */
  record TakenOver(Holder by) implements Saved {}
}
