package dk.planvaerk.ui.task;

import java.time.Duration;

/** Waits a while on the thread of the window, which goes on meanwhile. */
public interface Pause {
  /** Does something after a while, instead of what it was to do before. */
  void then(Duration after, Runnable action);

  /** Does not do it after all. */
  void stop();
}
