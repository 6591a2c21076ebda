package dk.planvaerk.ui.task;

import dk.planvaerk.language.Message;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What a window is doing in the background; all of it is seen when it takes long. */
public final class Tasks {
  private final Background background;
  private final ObservableList<Task> running = FXCollections.observableArrayList();
  private final ObservableList<Task> seen = FXCollections.unmodifiableObservableList(running);

  public Tasks(Background background) {
    this.background = background;
  }

  /** What is being done, the oldest first. */
  public ObservableList<Task> running() {
    return seen;
  }

  /** Reads or writes files, after what has been asked for before; it can't be given up. */
  public <T> void inTurn(Message what, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    Task task = begin(what, false);
    background.run(work, r -> end(task, () -> done.accept(r)), e -> end(task, () -> failed.accept(e)));
  }

  /**
   * Does what may take long, beside everything else.
   *
   * @param done told the result, even if it was given up too late
   * @param cancelled told that it was given up
   */
  public <T> Task start(Message what, Work<T> work, Consumer<T> done, Consumer<Exception> failed, Runnable cancelled) {
    Task task = begin(what, true);
    background.beside(
        () -> {
          task.check();
          return work.call(task);
        },
        r -> end(task, () -> done.accept(r)),
        e -> end(task, e instanceof CancellationException ? cancelled : () -> failed.accept(e)));
    return task;
  }

  private Task begin(Message what, boolean cancellable) {
    var task = new Task(what, cancellable);
    running.add(task);
    return task;
  }

  private void end(Task task, Runnable told) {
    running.remove(task);
    told.run();
  }
}
