package dk.planvaerk.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** One thread for the work that keeps its order, others for what takes its time, and the answers on JavaFX's. */
public final class FxBackground implements Background {
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(r -> new Thread(r, "planvaerk-files"));
  private final ExecutorService others = Executors.newCachedThreadPool(FxBackground::aside);

  @Override
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    if (worker.isShutdown()) return; // the windows are closed and what they had to save has been taken on
    worker.execute(() -> work(work, done, failed));
  }

  @Override
  public <T> void beside(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    if (others.isShutdown()) return; // nobody waits for it any more
    others.execute(() -> work(work, done, failed));
  }

  private static <T> void work(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    try {
      T result = work.call();
      Platform.runLater(() -> done.accept(result));
    } catch (Exception e) {
      Platform.runLater(() -> failed.accept(e));
    } catch (Error e) { // too little memory, too: whoever waits must be told, or a window could never be closed
      Platform.runLater(() -> failed.accept(new ExecutionException(e)));
    }
  }

  /** A program that is closed need not wait for a picture of its pages. */
  private static Thread aside(Runnable work) {
    var thread = new Thread(work, "planvaerk-aside");
    thread.setDaemon(true);
    return thread;
  }

  /** Takes no more work, and waits for what has been asked for in order. */
  public void stop() {
    worker.close();
    others.shutdown();
  }
}
