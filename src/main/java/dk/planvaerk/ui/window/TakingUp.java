package dk.planvaerk.ui.window;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.revision.ChangeList;
import dk.planvaerk.revision.ListedChange;
import dk.planvaerk.revision.PlanDiff;
import dk.planvaerk.storage.RealPath;
import dk.planvaerk.storage.journal.Leftover;
import dk.planvaerk.storage.journal.Leftovers;
import dk.planvaerk.storage.keeping.OpenPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows again what was open when the program last ended without being closed. No file is changed by it. */
final class TakingUp {
  private final Windows windows;
  private final PlanWindow first;

  /** A plan with something unsaved in it, safe in a journal of this program. */
  private record Recovered(Leftover.Unsaved left, OpenPlan kept, @Nullable Path real, List<ListedChange> changes) {}

  private record Found(List<Recovered> unsaved, List<Path> files) {}

  TakingUp(Windows windows, PlanWindow first) {
    this.windows = windows;
    this.first = first;
  }

  /**
   * What can't be read stays where it is, and keeps nobody from working.
   *
   * @param then done afterwards: what the user has asked for lies in front
   */
  void begin(Runnable then) {
    windows.background.run(this::find, found -> {
      show(found);
      then.run();
    }, failure -> then.run());
  }

  private Found find() {
    Leftovers leftovers = windows.keeping.leftovers();
    var found = new Found(new ArrayList<>(), new ArrayList<>());
    for (Leftover left : leftovers.find()) {
      switch (left) {
        case Leftover.Unsaved unsaved -> found.unsaved.add(recovered(unsaved));
        case Leftover.Open open -> {
          leftovers.forget(open);
          if (Files.exists(open.file())) found.files.add(open.file());
        }
        case Leftover.Nothing nothing -> leftovers.forget(nothing);
      }
    }
    return found;
  }

  private Recovered recovered(Leftover.Unsaved left) {
    Plan before = left.saved() == null ? left.base() : left.saved();
    List<ListedChange> changes = ChangeList.of(PlanDiff.between(before, left.plan()), before, left.plan());
    Path file = left.file();
    return new Recovered(left, windows.keeping.adopt(left), file == null ? null : RealPath.of(file), changes);
  }

  private void show(Found found) {
    for (Recovered r : found.unsaved) windows.room(first).showRecovered(r.left, r.kept, r.real, r.changes);
    found.files.forEach(first::open);
  }
}
