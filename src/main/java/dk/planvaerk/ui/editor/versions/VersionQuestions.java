package dk.planvaerk.ui.editor.versions;

import dk.planvaerk.plan.Approval;
import dk.planvaerk.plan.Dispatch;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks about versions. Each call waits for the answer; nothing means that the user has thought better of it. */
public interface VersionQuestions {
  /** What the user calls a version. */
  record Naming(String name, String note, LocalDate date) {}

  /**
   * Who has approved.
   *
   * @param approval null where nobody has
   */
  record Approving(@Nullable Approval approval) {}

  /** Name, note and date of a version that is to be made. */
  Optional<Naming> askNew(int number, LocalDate today);

  /** Another name and note; the date stays. */
  Optional<Naming> askName(Version version);

  /**
   * All that is known of its being sent.
   *
   * @param proposal what is filled in for one more time
   * @param recipients who are offered
   */
  Optional<List<Dispatch>> askSent(Version version, Dispatch proposal, List<String> recipients);

  /**
   * Who has approved of it.
   *
   * @param names who are offered
   */
  Optional<Approving> askApproval(Version version, LocalDate today, List<String> names);

  /** Which row of the version is to be taken back, by its id. */
  Optional<String> askRow(Version version, Plan now);

  /** Whether the whole plan is to become what it was. */
  boolean askTakeBack(Version version);

  /** In which folder to write. */
  Optional<Path> askFolder(Path proposal);
}
