package dk.planvaerk.app;

import dk.planvaerk.storage.Folders;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.storage.history.Retention;
import dk.planvaerk.storage.journal.Journal;
import dk.planvaerk.storage.keeping.Keeping;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What the program keeps for the user in one folder. */
final class OfUser {
  final Path folder;
  final Memory memory;
  final Keeping keeping;

  OfUser(Path folder) {
    this.folder = folder;
    memory = new Memory(folder, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
    ExecutorService journals = Executors.newSingleThreadExecutor(OfUser::ofJournals);
    Journal.Later later = (pause, work) -> CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, journals).execute(work);
    keeping = new Keeping(Folders.in(folder), Retention.USUAL, later, Clock.systemUTC());
  }

  /** Nobody waits for it: what it has not written yet is written when the program ends. */
  private static Thread ofJournals(Runnable work) {
    var thread = new Thread(work, "planvaerk-journals");
    thread.setDaemon(true);
    return thread;
  }
}
