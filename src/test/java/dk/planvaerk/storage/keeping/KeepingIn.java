package dk.planvaerk.storage.keeping;

import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.Folders;
import dk.planvaerk.storage.StoredPlan;
import dk.planvaerk.storage.files.Content;
import dk.planvaerk.storage.files.RealDisk;
import dk.planvaerk.storage.history.Retention;
import dk.planvaerk.storage.journal.Owner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Keeps plans in a folder of a test; journals are written when the test says so. */
public final class KeepingIn {
  private static final long NO_PROCESS = 1L << 40;

  private KeepingIn() {}

  public static Keeping folder(Path folder) {
    return new Keeping(Folders.in(folder.resolve("kept")), Retention.USUAL, (pause, work) -> {}, Clock.systemUTC());
  }

  /** The same for a program on another machine. */
  public static Keeping otherProgram(Path folder) {
    return new Keeping(new RealDisk(), millis -> {}, Folders.in(folder), Retention.USUAL, (pause, work) -> {}, Clock.systemUTC(),
        new Owner("PC-2", 22, 22), owner -> true);
  }

  /** The same for a program on this machine that does not run any more. */
  public static Keeping endedProgram(Path folder) {
    return new Keeping(new RealDisk(), millis -> {}, Folders.in(folder.resolve("kept")), Retention.USUAL, (pause, work) -> {}, Clock.systemUTC(),
        new Owner(Owner.thisProcess().machine(), NO_PROCESS, 0), owner -> true);
  }

  /** A plan that is open. */
  public static OpenPlan plan(Path folder, Plan plan, @Nullable Path file) {
    Keeping keeping = folder(folder);
    if (file == null) return keeping.begin(plan);
    try {
      byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      return keeping.open(new StoredPlan(file, plan, false, new Content(content), false), keeping.lock(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
