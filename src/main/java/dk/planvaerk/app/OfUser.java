package dk.planvaerk.app;

import dk.planvaerk.settings.Settings;
import dk.planvaerk.storage.Folders;
import dk.planvaerk.storage.Memory;
import dk.planvaerk.storage.history.Retention;
import dk.planvaerk.storage.journal.Journal;
import dk.planvaerk.storage.keeping.Keeping;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** What the program keeps for the user in one folder. */
final class OfUser {
  private static final long MEGABYTE = 1_000_000;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  final Path folder;
  final Memory memory;
  final Keeping keeping;

  OfUser(Folders folders, Settings settings) {
    folder = folders.data();
    memory = new Memory(folder, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
    ExecutorService journals = Executors.newSingleThreadExecutor(OfUser::ofJournals);
    Journal.Later later = (pause, work) -> CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, journals).execute(work);
    keeping = new Keeping(folders, retention(settings.keep()), later, Clock.systemUTC());
  }

  static Retention retention(Settings.Keep keep) {
    Retention usual = Retention.USUAL;
    return new Retention(keep.saves().orElse(usual.saves()), keep.days().orElse(usual.days()), keep.months().orElse(usual.months()),
        keep.megabytes().map(mb -> mb * MEGABYTE).orElse(usual.bytes()));
  }

  /** The program is being ended: all is written, and the locks of plans are given back, as far as their drives answer. */
  void end() {
    keeping.write();
    var releasing = new Thread(keeping::release, "planvaerk-releasing");
    releasing.setDaemon(true);
    releasing.start();
    try {
      releasing.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Nobody waits for it: what it has not written yet is written when the program ends. */
  private static Thread ofJournals(Runnable work) {
    var thread = new Thread(work, "planvaerk-journals");
    thread.setDaemon(true);
    return thread;
  }
}
