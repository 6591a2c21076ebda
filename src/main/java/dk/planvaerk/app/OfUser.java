package dk.planvaerk.app;

import dk.planvaerk.storage.Folders;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.storage.history.Retention;
import dk.planvaerk.storage.keeping.Keeping;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What the program keeps for the user in one folder. */
final class OfUser {
  final Path folder;
  final Memory memory;
  final Keeping keeping;

  OfUser(Path folder) {
    this.folder = folder;
    memory = new Memory(folder, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
    ScheduledExecutorService journals = Executors.newSingleThreadScheduledExecutor(OfUser::ofJournals);
    keeping = new Keeping(Folders.in(folder), Retention.USUAL,
        (pause, work) -> journals.schedule(work, pause.toMillis(), TimeUnit.MILLISECONDS), Clock.systemUTC());
  }

  /** Nobody waits for it: what it has not written yet is written when the program ends. */
  private static Thread ofJournals(Runnable work) {
    var thread = new Thread(work, "planvaerk-journals");
    thread.setDaemon(true);
    return thread;
  }
}
