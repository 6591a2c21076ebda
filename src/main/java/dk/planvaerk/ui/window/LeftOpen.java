package dk.planvaerk.ui.window;

import dk.planvaerk.revision.ChangeList;
import dk.planvaerk.revision.ListedChange;
import dk.planvaerk.revision.PlanDiff;
import dk.planvaerk.storage.RealPath;
import dk.planvaerk.storage.journal.Leftover;
import dk.planvaerk.storage.keeping.OpenPlan;
import dk.planvaerk.ui.editor.recovery.FileNow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was open when the program last ended without being closed.
 *
 * @param files plans with nothing unsaved in them
 * @param failed why a plan can't be shown; each stays where it is, for the next start
 */
record LeftOpen(List<Recovered> unsaved, List<Path> files, List<RuntimeException> failed) {
  /**
   * A plan with something unsaved in it, safe in a journal of this program.
   *
   * @param changes what was written since it was last saved
   */
  record Recovered(Leftover.Unsaved left, OpenPlan kept, @Nullable Path real, List<ListedChange> changes, FileNow fileNow) {}

  /**
   * Tries each by itself, so that one that is bad keeps none of the others away. Reads the disk.
   *
   * @param forget deletes what is not needed any more
   * @param adopt makes a plan this program's own
   */
  static LeftOpen of(List<Leftover> all, Consumer<Leftover> forget, Function<Leftover.Unsaved, OpenPlan> adopt) {
    var found = new LeftOpen(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Leftover left : all) {
      try {
        switch (left) {
          case Leftover.Unsaved unsaved -> found.unsaved.add(recovered(unsaved, adopt));
          case Leftover.Open open -> {
            forget.accept(open);
            if (Files.exists(open.file())) found.files.add(open.file());
          }
          case Leftover.Nothing nothing -> forget.accept(nothing);
        }
      } catch (RuntimeException e) {
        found.failed.add(e);
      }
    }
    return found;
  }

  private static Recovered recovered(Leftover.Unsaved left, Function<Leftover.Unsaved, OpenPlan> adopt) {
    List<ListedChange> changes = ChangeList.of(PlanDiff.between(left.base(), left.plan()), left.base(), left.plan());
    Path file = left.file();
    FileNow fileNow = FileNow.of(file == null ? null : Files.exists(file), left.plan(), left.base(), left.saved());
    Path real = file == null ? null : RealPath.of(file);
    return new Recovered(left, adopt.apply(left), real, changes, fileNow); // adopted last: till then it stays as it was left
  }
}
