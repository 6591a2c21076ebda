package dk.planvaerk.storage.journal;

import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.AtomicFile;
import dk.planvaerk.storage.PlanSteps;
import dk.planvaerk.storage.files.Disk;
import dk.planvaerk.storage.files.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What has been written in one open plan since it was last saved, on the disk soon after each key: the plan as it was saved,
 * and then step by step what changed. It is begun anew after each save, and deleted when the plan is closed.
 *
 * <p>The window only hands over the plan as it is now; what changed is found, written and forced to the disk elsewhere.
 */
public final class Journal {
  private static final Duration SOON = Duration.ofMillis(300);
  private static final Duration AGAIN = Duration.ofSeconds(5);
  /** A longer one is begun anew, unless the plan itself takes half of it. */
  private static final long LONGEST = 8_000_000;

  private final Disk disk;
  private final AtomicFile writer;
  private final Path folder;
  private final Owner owner;
  private final Later later;
  private final String name;
  private final List<String> instead;
  private final AtomicBoolean waiting = new AtomicBoolean();
  private volatile Plan wanted;
  private volatile Consumer<Boolean> health = works -> {};

  private Plan base;
  private @Nullable Path file;
  private @Nullable Fingerprint fingerprint;
  /** What is on the disk for certain, and the number of the line that leads to it. */
  private Plan known;
  private int line;
  private int last;
  private @Nullable Path path;
  private int generation;
  private long size;
  private long begun;
  private boolean stale;
  private boolean closed;
  /** Older ones that the disk has not let go of yet. */
  private final Set<Path> doomed = new LinkedHashSet<>();
  private volatile boolean healthy = true;

  /** Does something a while later, away from the window. */
  public interface Later {
    void after(Duration pause, Runnable work);
  }

  /**
   * @param base the plan as it is in its file, or as it was when it was begun
   * @param file where it is saved, or null
   * @param fingerprint of the file, or null
   * @param instead names of the journals that it takes the place of, which go when it is whole
   */
  Journal(
      Disk disk, AtomicFile.Sleep sleep, Path folder, Owner owner, Later later, Plan base, @Nullable Path file,
      @Nullable Fingerprint fingerprint, List<String> instead) {
    this.disk = disk;
    this.writer = new AtomicFile(disk, sleep);
    this.folder = folder;
    this.owner = owner;
    this.later = later;
    this.base = base;
    this.wanted = base;
    this.known = base;
    this.file = file;
    this.fingerprint = fingerprint;
    this.stale = file != null;
    this.instead = List.copyOf(instead);
    instead.forEach(other -> doomed.add(folder.resolve(other)));
    this.name = base.id() + "-" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 32, 1L << 40), 36);
  }

  /** Told, on some thread, when the journal can't be written any more, and when it can again; at once if it can't now. */
  public void onHealth(Consumer<Boolean> listener) {
    health = listener;
    if (!healthy) listener.accept(false);
  }

  /** The plan is this now. Costs nothing, and may be called by the thread of the window. */
  public void note(Plan now) {
    wanted = now;
    if (waiting.compareAndSet(false, true)) later.after(SOON, this::catchUp);
  }

  private void catchUp() {
    waiting.set(false);
    if (!write() && waiting.compareAndSet(false, true)) later.after(AGAIN, this::catchUp);
  }

  /** Writes what has been noted; whether it is on the disk. */
  public synchronized boolean write() {
    Plan now = wanted;
    if (closed || (now == known && !stale)) return true;
    boolean written = attempt(() -> {
      if (path == null || stale || size > Math.max(LONGEST, 2 * begun) || disk.kind(path) != Disk.Kind.FILE) begin(now);
      else append(now, PlanSteps.write(numbered(), known, now));
    });
    boolean before = healthy;
    healthy = written;
    if (written != before) health.accept(written);
    return written;
  }

  /**
   * A plan is about to stand in its file with this fingerprint: should the program end before it is told that it does, that
   * can be seen afterwards.
   */
  public synchronized void saving(Plan plan, Fingerprint content) {
    if (!write() || closed || path == null || last == 0) return;
    Plan now = known;
    attempt(() -> append(now, PlanSteps.write(numbered().put("saving", content.hex()), now, plan)));
  }

  /** A plan stands in its file; what was written before that is not needed any more. */
  public synchronized void saved(Plan plan, Path where, Fingerprint content) {
    base = plan;
    file = where;
    fingerprint = content;
    stale = true;
    if (!write()) note(wanted);
  }

  /**
   * The plan is not open any more, and what is to be kept of it is kept elsewhere. Where the disk does not let go of what
   * there is, a journal in which nothing is unsaved takes its place.
   */
  public synchronized void close() {
    closed = true;
    doom(path);
    if (!doomed.isEmpty() && attempt(() -> begin(base)) && doomed.isEmpty()) doom(path);
  }

  private interface Work {
    void run() throws IOException, OutputProblem;
  }

  private static boolean attempt(Work work) {
    try {
      work.run();
      return true;
    } catch (IOException | OutputProblem | RuntimeException e) {
      return false; // the text is in the window, and it is tried again
    }
  }

  private JsonWriter numbered() {
    return new JsonWriter().put("n", ++line).put("after", last);
  }

  /** A new one beside the old, which goes when the new one is whole. */
  private void begin(Plan now) throws IOException, OutputProblem {
    var content = new ByteArrayOutputStream();
    content.write(Lines.line(new Head(base.id(), file, fingerprint, owner, instead).write().line()));
    if (now != base) {
      content.write(Lines.line(PlanSteps.whole(new JsonWriter().put("n", 1), base).line()));
      content.write(Lines.line(PlanSteps.write(new JsonWriter().put("n", 2).put("after", 1), base, now).line()));
    }
    disk.makeFolders(folder);
    Path next = folder.resolve("%s-%06d%s".formatted(name, ++generation, Leftovers.ENDING));
    writer.put(next, content.toByteArray());
    Path old = path;
    path = next;
    size = content.size();
    begun = size;
    line = 2;
    last = now == base ? 0 : 2;
    known = now;
    stale = false;
    doom(old);
  }

  /** A line that may be torn is not built upon. */
  private void append(Plan leadsTo, JsonWriter text) throws IOException, OutputProblem {
    Path to = path;
    if (to == null || last == 0) {
      begin(leadsTo);
      return;
    }
    byte[] bytes = Lines.line(text.line());
    size += bytes.length;
    int number = line;
    try (var out = disk.append(to)) {
      Disk.fill(out, bytes);
    }
    if (leadsTo == known) return;
    known = leadsTo;
    last = number;
  }

  /** Deletes one, and those that could not be deleted before; what is left would be found after this one is gone. */
  private void doom(@Nullable Path old) {
    if (old != null) doomed.add(old);
    if (!doomed.removeIf(this::isGone)) return;
    try {
      disk.syncFolder(folder);
    } catch (IOException e) {
      return; // what comes back says that it is older, or that nothing in it is unsaved
    }
  }

  private boolean isGone(Path old) {
    if (disk.kind(old) == Disk.Kind.NOTHING) return true;
    try {
      disk.delete(old);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
