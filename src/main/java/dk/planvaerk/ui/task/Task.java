package dk.planvaerk.ui.task;

import dk.planvaerk.language.Message;
import java.util.concurrent.CancellationException;

/** Something that takes a while, and that the user may give up. */
public final class Task {
  private final Message what;
  private final boolean cancellable;
  private volatile boolean cancelled;
  private volatile double share = -1;

  Task(Message what, boolean cancellable) {
    this.what = what;
    this.cancellable = cancellable;
  }

  /** What is being done, for the user. */
  public Message what() {
    return what;
  }

  public boolean isCancellable() {
    return cancellable;
  }

  /** How much is done, from 0 to 1; -1 if it is not known. */
  public double share() {
    return share;
  }

  /** Asks the work to stop where it next can. */
  public void cancel() {
    if (cancellable) cancelled = true;
  }

  public boolean isCancelled() {
    return cancelled;
  }

  /**
   * The work says how far it is.
   *
   * @throws CancellationException if it is not wanted any more
   */
  public void at(int done, int all) {
    check();
    share = all == 0 ? -1 : (double) done / all;
  }

  /**
   * The work comes to where it can stop for the last time.
   *
   * @throws CancellationException if it is not wanted any more
   */
  public void check() {
    if (cancelled) throw new CancellationException();
  }
}
