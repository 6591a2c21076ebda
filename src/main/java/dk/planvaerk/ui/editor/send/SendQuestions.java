package dk.planvaerk.ui.editor.send;

import dk.planvaerk.language.Problem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.plan.Version;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks about sending. Each call waits for the answer; nothing means that the user has thought better of it. */
public interface SendQuestions {
  /** Says that the plan needs a file first, and asks whether to save it now. */
  boolean askToSave();

  /**
   * To whom, and what belongs to it.
   *
   * @param today proposed for it
   * @param legend the author's explanation of the marks, or null where there is none to be asked about
   * @param folder for the documents unless the user chooses another
   */
  Optional<SendOrder> askOrder(Plan plan, LocalDate today, @Nullable OwnLegend legend, Path folder);

  /** Says what has been made ready, and asks whether to mark it as sent. */
  boolean tellPrepared(Prepared prepared);

  /** Says that the documents of a version, which is kept, could not be written, and asks for another folder. */
  Optional<Path> askOtherFolder(Version version, Problem problem, Path folder);
}
