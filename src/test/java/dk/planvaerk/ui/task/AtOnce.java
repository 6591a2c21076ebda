package dk.planvaerk.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work that is done before whoever asks for it goes on. */
public final class AtOnce implements Background {
  @Override
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    var later = new Later();
    later.run(work, done, failed);
    later.doIt();
  }
}
