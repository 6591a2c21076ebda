package dk.planvaerk.ui.task;

/** What is done in a {@link Task}. */
@FunctionalInterface
public interface Work<T> {
  /**
   * Does it, away from the thread of the window.
   *
   * @param task is told how far it is, and throws an exception, to be passed on, if it is not wanted any more
   */
  T call(Task task) throws Exception;
}
