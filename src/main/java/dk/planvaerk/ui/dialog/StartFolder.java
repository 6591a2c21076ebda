package dk.planvaerk.ui.dialog;

import java.io.File;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The folder that a chooser of files begins in. */
public final class StartFolder {
  /** How long the window may stand still for it. */
  private static final Duration PATIENCE = Duration.ofMillis(300);

  private StartFolder() {}

  /** A folder, where it is there and its drive answers at once: one on a network may keep the window waiting for a minute. */
  public static Optional<File> of(File folder) {
    return of(folder, File::isDirectory);
  }

  static Optional<File> of(File folder, Predicate<File> there) {
    var answer = new CompletableFuture<Boolean>();
    Thread.ofPlatform().daemon().name("start-folder").start(() -> answer.complete(there.test(folder)));
    return Optional.of(folder).filter(f -> answer.completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join());
  }
}
