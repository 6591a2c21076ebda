package dk.planvaerk.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work that is done when the test says so, each piece by itself. */
public final class Later implements Background {
  private final List<Runnable> waiting = new ArrayList<>();

  @Override
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    waiting.add(() -> {
      try {
        done.accept(work.call());
      } catch (Exception e) {
        failed.accept(e);
      }
    });
  }

  /** How many pieces wait. */
  public int size() {
    return waiting.size();
  }

  /** Does what has waited longest. */
  public void doOne() {
    waiting.removeFirst().run();
  }

  /** Does what has been asked for last, before the rest. */
  public void doLast() {
    waiting.removeLast().run();
  }

  /** Does all, and what comes of it. */
  public void doIt() {
    while (!waiting.isEmpty()) doOne();
  }
}
