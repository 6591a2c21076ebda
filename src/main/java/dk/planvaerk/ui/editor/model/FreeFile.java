package dk.planvaerk.ui.editor.model;

import dk.planvaerk.language.Message;
import dk.planvaerk.storage.RealPath;
import dk.planvaerk.storage.keeping.OpenPlan;
import dk.planvaerk.storage.lock.Holder;
import dk.planvaerk.ui.dialog.Dialogs;
import dk.planvaerk.ui.task.Tasks;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that a plan is not saved as a file that is open, in another window or by somebody else: two who write in one
 * file would write over each other, whatever the user has answered to the system.
 */
final class FreeFile {
  private final OpenPlan kept;
  private final Dialogs dialogs;
  private final Tasks tasks;
  private final Predicate<Path> openElsewhere;
  private Consumer<Path> shower = real -> {};

  /** Where a plan is to be saved, and who has that open. */
  private record Target(Path real, @Nullable Holder by) {}

  /**
   * @param openElsewhere whether a file, by its real path, is open in another window
   */
  FreeFile(OpenPlan kept, Dialogs dialogs, Tasks tasks, Predicate<Path> openElsewhere) {
    this.kept = kept;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.openElsewhere = openElsewhere;
  }

  /** What shows the window that has a file open, by its real path. */
  void onShow(Consumer<Path> newShower) {
    shower = newShower;
  }

  /**
   * Goes on where a file is open nowhere else; tells where it is.
   *
   * @param elsewhere done where the user wants another file
   * @param otherwise done where the user has thought better of it
   */
  void where(Path target, Runnable free, Runnable elsewhere, Runnable otherwise) {
    tasks.inTurn(
        Message.of(DocumentModel.class, "work.save"),
        () -> new Target(RealPath.of(target), kept.holder(target).orElse(null)),
        found -> {
          boolean here = openElsewhere.test(found.real());
          if (!here && found.by() == null) free.run();
          else ask(target, here ? null : found.by(), found.real(), elsewhere, otherwise);
        },
        dialogs::tellFault);
  }

  private void ask(Path target, @Nullable Holder by, Path real, Runnable elsewhere, Runnable otherwise) {
    switch (dialogs.askOccupied(target, by)) {
      case SHOW -> {
        shower.accept(real);
        otherwise.run();
      }
      case ELSEWHERE -> elsewhere.run();
      case CANCEL -> otherwise.run();
    }
  }
}
