package dk.planvaerk.ui.dialog;

import dk.planvaerk.language.Problem;
import dk.planvaerk.print.PrintOrder;
import dk.planvaerk.print.Printer;
import dk.planvaerk.storage.lock.Holder;
import dk.planvaerk.storage.rescue.Rescued;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the user. Each call waits for the answer; nothing and {@code CANCEL} mean that the user has thought better of it. */
public interface Dialogs {
  /** What to do with changes that are not saved. */
  enum Unsaved { SAVE, DISCARD, CANCEL }

  /** What to do after something could not be written. */
  enum AfterFailure { ELSEWHERE, CANCEL }

  /** What to do when somebody else has changed the file that a plan is to be saved in. */
  enum ChangedOutside { MERGE, ELSEWHERE, MINE, CANCEL }

  /** How to open a plan that somebody else has open. */
  enum InUse { READ, COPY, TAKE_OVER, CANCEL }

  /** What to do when somebody else has taken over the file that a plan is to be saved in. */
  enum TakenOver { ELSEWHERE, TAKE_BACK, CANCEL }

  /** What to do where the file that a plan is to be saved as is open: shown is the window that has it. */
  enum Occupied { SHOW, ELSEWHERE, CANCEL }

  /** What to open instead of a plan whose file is damaged. */
  enum Damaged { RESCUED, HISTORY, CANCEL }

  /**
   * Whether a plan that is about to be closed is to be saved.
   *
   * @param filed whether it has a file, in whose history what is not saved can be found
   */
  Unsaved askUnsaved(String plan, boolean filed);

  /** The plan files to open. */
  List<Path> askPlans();

  /**
   * Where to save a plan.
   *
   * @param proposal name of the file, or the file where it stands now
   */
  Optional<Path> askPlanFile(Path proposal);

  /**
   * Where to write an exported document.
   *
   * @param format the ending of its file
   * @param name what such documents are called
   */
  Optional<Path> askExportFile(Path proposal, String format, String name);

  /** Whether a recovered plan that is in no file is to be discarded. */
  boolean askDiscard();

  /** Whether a file that stands there may be replaced. */
  boolean askReplace(Path file);

  /**
   * Tells that somebody else has changed the file since it was opened, and asks what to do.
   *
   * @param readable whether what is in it now is a plan
   * @param mergeable whether it can be merged with the plan in the window
   */
  ChangedOutside askChangedOutside(Path file, boolean readable, boolean mergeable);

  /** Tells that somebody else has a plan open to write in it, and asks how to open it here. */
  InUse askInUse(Path file, Holder by);

  /** Tells that somebody else has taken a plan's file over, so that nothing has been saved, and asks what to do. */
  TakenOver askTakenOver(Path file, Holder by);

  /**
   * Tells that the file that a plan was to be saved as is open, so that nothing has been saved, and asks what to do.
   *
   * @param by who has it open to write in it, or null where it is another window of this program
   */
  Occupied askOccupied(Path file, @Nullable Holder by);

  /**
   * Tells that a plan's file is damaged, and asks what to open instead.
   *
   * @param rescued what is whole in it, or null for nothing
   * @param kept when the last state was kept that the history has, or null if it has none
   */
  Damaged askDamaged(Path file, @Nullable Rescued rescued, @Nullable Instant kept);

  /** The new priority of a row: a number, {@code Optional.of("")} for none, nothing for no change. */
  Optional<String> askPriority(String row, String present);

  /** On which of these printers, and how, to print. */
  Optional<PrintOrder> askPrint(List<Printer> printers);

  /** Tells that there is no printer, and asks whether to make a PDF instead. */
  boolean askPdfInstead();

  /** Tells of a problem. */
  void tell(Problem problem);

  /** Tells that the plan could not be saved, and asks whether to try elsewhere. */
  AfterFailure tellUnsaved(Problem problem);

  /** Tells that a document of the plan could not be written, and asks whether to try elsewhere. */
  AfterFailure tellUnwritten(Problem problem);

  /** Tells of a fault of the program. */
  void tellFault(Throwable fault);

  /** Tells why work has failed: of a problem, or of a fault where it is none. */
  default void tellFailure(Exception failure) {
    if (failure instanceof Problem problem) tell(problem);
    else tellFault(failure);
  }
}
