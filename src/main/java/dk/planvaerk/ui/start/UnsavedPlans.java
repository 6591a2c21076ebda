package dk.planvaerk.ui.start;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.history.Kept;
import dk.planvaerk.storage.history.PlanHistory;
import dk.planvaerk.ui.task.Background;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The plans that were closed without being saved and stand in no file, as the history has them. */
public final class UnsavedPlans {
  /**
   * One of them.
   *
   * @param closed when
   */
  public record Unsaved(Plan plan, Instant closed) {}

  private final PlanHistory history;
  private final Background background;
  private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();

  public UnsavedPlans(PlanHistory history, Background background) {
    this.history = history;
    this.background = background;
  }

  /** Whether there are any. */
  public ReadOnlyBooleanProperty anyProperty() {
    return any.getReadOnlyProperty();
  }

  /** Looks on the disk, after what is being kept there now. */
  public void refresh() {
    background.run(history::unfiled, found -> any.set(!found.isEmpty()), failure -> {});
  }

  /** Reads them, the newest first. One that can't be read any more is no offer. */
  public void read(Consumer<List<Unsaved>> done, Consumer<Exception> failed) {
    background.run(this::read, done, failed);
  }

  private List<Unsaved> read() {
    var plans = new ArrayList<Unsaved>();
    for (Kept kept : history.unfiled()) {
      try {
        plans.add(new Unsaved(PlanFile.parse(history.read(kept)), kept.when()));
      } catch (InputProblem e) {
        // the others can be had
      }
    }
    return plans;
  }

  /** Deletes all that the history has of one. */
  public void erase(Unsaved unsaved, Runnable done, Consumer<Exception> failed) {
    background.run(() -> {
      history.erase(unsaved.plan().id());
      return history.unfiled();
    }, left -> {
      any.set(!left.isEmpty());
      done.run();
    }, failed);
  }
}
