package dk.planvaerk.storage.journal;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.files.Fingerprint;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a program that ended without being closed has left of a plan that was open in it. */
public sealed interface Leftover {
  /** The journals that say so; to be deleted when what is in them is safe elsewhere. */
  List<Path> journals();

  /** Everything that was written is in the file: it is only to be opened again. */
  record Open(List<Path> journals, Path file) implements Leftover {}

  /** Nothing is left to do. */
  record Nothing(List<Path> journals) implements Leftover {}

  /**
   * Something was written that is not in the file.
   *
   * @param plan as it was in the end
   * @param base as it was when it was last saved, or begun
   * @param file where it was saved, or null for a plan that never was
   * @param saved the plan in the file now, or null where there is none that can be read
   * @param fingerprint of what the plan builds on, which is another than the file's where somebody else has changed it
   */
  record Unsaved(
      List<Path> journals, Plan plan, Plan base, @Nullable Path file, @Nullable Plan saved, @Nullable Fingerprint fingerprint)
      implements Leftover {}
}
