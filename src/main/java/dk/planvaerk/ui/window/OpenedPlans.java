package dk.planvaerk.ui.window;

import dk.planvaerk.storage.RecentPlans;
import dk.planvaerk.storage.RecentPlans.Recent;
import dk.planvaerk.ui.task.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The plans that were open last, as all windows show them. */
final class OpenedPlans {
  private final RecentPlans recent;
  private final Background background;
  private final ReadOnlyObjectWrapper<List<Recent>> plans = new ReadOnlyObjectWrapper<>(List.of());

  OpenedPlans(RecentPlans recent, Background background) {
    this.recent = recent;
    this.background = background;
  }

  ReadOnlyObjectProperty<List<Recent>> plansProperty() {
    return plans.getReadOnlyProperty();
  }

  /** Looks again: a plan has been opened or saved. */
  void refresh() {
    show(recent::all);
  }

  void remove(Path file) {
    show(() -> {
      recent.remove(file);
      return recent.all();
    });
  }

  /** A list that can't be read is no harm. */
  private void show(Callable<List<Recent>> work) {
    background.run(work, plans::set, failure -> {});
  }
}
