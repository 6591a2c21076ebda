package dk.planvaerk.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does work that reads or writes files, or takes its time, away from the thread of the window. */
public interface Background {
  /**
   * Does the work, one after the other in the order of the calls.
   *
   * @param done told the result, on the thread of the window
   * @param failed told the exception, on the thread of the window
   */
  <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

  /** Does work that nothing else has to wait for, beside other such work where that can be. */
  default <T> void beside(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    run(work, done, failed);
  }
}
