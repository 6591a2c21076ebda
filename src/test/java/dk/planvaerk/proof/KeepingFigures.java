package dk.planvaerk.proof;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.Folders;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.StoredPlan;
import dk.planvaerk.storage.history.Retention;
import dk.planvaerk.storage.journal.Journal;
import dk.planvaerk.storage.keeping.Keeping;
import dk.planvaerk.storage.keeping.OpenPlan;
import dk.planvaerk.storage.saving.Saved;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** How long it takes to keep a plan from being lost. Arguments: a plan file, and a folder to work in. */
public final class KeepingFigures {
  private static final int KEYS = 500;
  private static final int SAVES = 40;

  private KeepingFigures() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory(Path.of(arguments[1]), "figures");
    Path file = Files.copy(Path.of(arguments[0]), folder.resolve("plan.plan"));
    StoredPlan stored = PlanFile.open(file);
    try (var worker = Executors.newSingleThreadExecutor()) {
      Journal.Later later = (pause, work) -> CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, worker).execute(work);
      var keeping = new Keeping(Folders.in(folder.resolve("data")), Retention.USUAL, later, Clock.systemUTC());
      OpenPlan open = keeping.open(stored, keeping.lock(stored.file()));
      var writer = new Writer(1);
      Plan plan = stored.plan();
      long[] notes = new long[KEYS];
      long[] writes = new long[KEYS];
      for (int i = 0; i < KEYS; i++) {
        plan = writer.typed(plan);
        long begin = System.nanoTime();
        open.note(plan);
        notes[i] = System.nanoTime() - begin;
        open.write();
        writes[i] = System.nanoTime() - begin - notes[i];
      }
      long[] saves = new long[SAVES];
      for (int i = 0; i < SAVES; i++) {
        plan = writer.typed(plan);
        open.note(plan);
        long begin = System.nanoTime();
        if (!(open.save(plan, file, null) instanceof Saved.Done)) throw new IllegalStateException();
        saves[i] = System.nanoTime() - begin;
      }
      tell("a key, on the thread of the window", notes);
      tell("a line of the journal, on the disk", writes);
      tell("a save, with journal and history", saves);
    }
  }

  private static void tell(String what, long[] nanos) {
    Arrays.sort(nanos);
    System.out.printf("%s: median %.3f ms, p99 %.3f ms%n", what, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
  }
}
