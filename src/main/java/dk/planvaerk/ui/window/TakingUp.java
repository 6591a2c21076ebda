package dk.planvaerk.ui.window;

import dk.planvaerk.language.Message;
import dk.planvaerk.storage.journal.Leftovers;

/** Shows again what was open when the program last ended without being closed. No file is changed by it. */
final class TakingUp {
  private final Windows windows;
  private final PlanWindow first;

  TakingUp(Windows windows, PlanWindow first) {
    this.windows = windows;
    this.first = first;
  }

  /**
   * What can't be read or shown is told of, stays where it is, and keeps nobody from working.
   *
   * @param then done afterwards: what the user has asked for lies in front
   */
  void begin(Runnable then) {
    windows.background.run(this::find, found -> {
      show(found);
      then.run();
    }, failure -> {
      tellFailed();
      then.run();
    });
  }

  private LeftOpen find() {
    Leftovers leftovers = windows.keeping.leftovers();
    return LeftOpen.of(leftovers.find(), leftovers::forget, windows.keeping::adopt);
  }

  private void show(LeftOpen found) {
    boolean failed = !found.failed().isEmpty();
    for (LeftOpen.Recovered r : found.unsaved()) {
      try {
        windows.room(first).showRecovered(r.left(), r.kept(), r.real(), r.changes(), r.fileNow());
      } catch (RuntimeException e) {
        failed = true; // its journal stays, and is found at the next start
      }
    }
    found.files().forEach(first::open);
    if (failed) tellFailed();
  }

  private void tellFailed() {
    first.notices.tell(Message.of(TakingUp.class, "recovery.failed"));
  }
}
