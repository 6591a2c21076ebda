package dk.planvaerk.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** One thread for the work, and the answers on JavaFX's. */
public final class FxBackground implements Background {
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(r -> new Thread(r, "planvaerk-files"));

  @Override
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    worker.execute(() -> {
      try {
        T result = work.call();
        Platform.runLater(() -> done.accept(result));
      } catch (Exception e) {
        Platform.runLater(() -> failed.accept(e));
      }
    });
  }

  /** Takes no more work, and waits for what has been asked for. */
  public void stop() {
    worker.close();
  }
}
