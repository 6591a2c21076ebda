package dk.planvaerk.storage.history;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.json.JsonWriter;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.AtomicFile;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.files.Content;
import dk.planvaerk.storage.files.Disk;
import dk.planvaerk.storage.files.Fingerprint;
import dk.planvaerk.storage.history.Kept.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Plan files as they once were, in a folder of the user's with one folder for each plan, by its id: a plan that is moved or
 * called otherwise keeps its history. Each stands compressed in a file of its own, named by time, reason and content.
 */
public final class PlanHistory {
  private static final String ABOUT = "about.json";

  private final Disk disk;
  private final AtomicFile writer;
  private final Path folder;
  private final Retention retention;
  private final Clock clock;

  /**
   * @param folder made when it is needed
   */
  public PlanHistory(Disk disk, AtomicFile.Sleep sleep, Path folder, Retention retention, Clock clock) {
    this.disk = disk;
    this.writer = new AtomicFile(disk, sleep);
    this.folder = folder;
    this.retention = retention;
    this.clock = clock;
  }

  /**
   * Keeps the content of a plan's file, unless the last one that was kept for such a reason is the same; then lets go of what
   * is too old.
   *
   * @param file where the plan is saved, by which its history is found when the file itself can't be read; null for one
   *     that never was saved
   * @throws OutputProblem if it can't be kept
   */
  public void keep(String plan, @Nullable Path file, Content content, Reason reason) throws OutputProblem {
    keep(plan, file, content, reason, clock.instant());
  }

  /**
   * Keeps what a document was made of, unless it is kept so already, so that the document can be laid beside it when it comes back.
   *
   * @throws OutputProblem if it can't be kept
   */
  public void keepExported(Plan plan) throws OutputProblem {
    var content = new Content(PlanFile.textWithoutVersions(plan).getBytes(StandardCharsets.UTF_8));
    // Of no file: what is exported of a copy somewhere else is not what is looked for where the plan's own is damaged.
    keep(plan.id(), null, content, Reason.EXPORTED);
  }

  /** The same of something that has stood in the file since a while. */
  public synchronized void keep(String plan, @Nullable Path file, Content content, Reason reason, Instant since) throws OutputProblem {
    Fingerprint fingerprint = content.fingerprint();
    Path own = folderOf(plan);
    if (isKept(plan, reason, fingerprint)) return;
    try {
      disk.makeFolders(own);
      writer.put(own.resolve(Kept.name(since, reason, fingerprint)), zipped(content.bytes()));
      if (file != null) about(own, file);
    } catch (IOException e) {
      throw new OutputProblem(Message.of(PlanHistory.class, "history.unkept"), e);
    }
    letGo(plan);
  }

  private boolean isKept(String plan, Reason reason, Fingerprint fingerprint) {
    if (reason == Reason.EXPORTED) {
      return of(plan).stream().anyMatch(k -> k.reason() == reason && k.mark().equals(fingerprint.brief()));
    }
    return last(plan, reason).filter(k -> k.mark().equals(fingerprint.brief()) && (k.reason() == reason || reason == Reason.SAVED)).isPresent();
  }

  /** The last one that was saved, or else the last one that is kept for the same reason. */
  private Optional<Kept> last(String plan, Reason reason) {
    return of(plan).stream().filter(k -> k.reason() == reason || (k.reason().isSaved() && reason.isSaved())).findFirst();
  }

  /** Where what is kept of a plan lies; it need not be there yet. */
  public Path folderOf(String plan) {
    return folder.resolve(plan);
  }

  private void about(Path own, Path file) throws OutputProblem {
    String now = file.toAbsolutePath().toString();
    if (fileOf(own).filter(now::equals).isEmpty()) writer.put(own.resolve(ABOUT), new JsonWriter().put("file", now).bytes());
  }

  private Optional<String> fileOf(Path own) {
    Path about = own.resolve(ABOUT);
    if (disk.kind(about) != Disk.Kind.FILE) return Optional.empty();
    try {
      return Optional.of(JsonFile.of(disk.read(about)).parse(o -> o.string("file")));
    } catch (IOException | InputProblem e) {
      return Optional.empty();
    }
  }

  /** What is kept of a plan, the newest first. */
  public List<Kept> of(String plan) {
    Path own = folderOf(plan);
    if (disk.kind(own) != Disk.Kind.FOLDER) return List.of();
    try {
      return disk.list(own).stream().flatMap(f -> Kept.of(f).stream()).sorted(Comparator.comparing(Kept::when).reversed()).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Whether a plan has been saved in a file here, wherever that is by now. */
  public boolean hasFile(String plan) {
    return fileOf(folderOf(plan)).isPresent();
  }

  /**
   * What was closed without being saved, of plans that stand in no file, so that nothing else leads to it: the last of each plan,
   * the newest first. Lets go of what is too old, for nobody saves those plans any more.
   */
  public synchronized List<Kept> unfiled() {
    if (disk.kind(folder) != Disk.Kind.FOLDER) return List.of();
    try {
      return disk.list(folder).stream()
          .flatMap(own -> unfiled(String.valueOf(own.getFileName())).stream())
          .sorted(Comparator.comparing(Kept::when).reversed()).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private Optional<Kept> unfiled(String plan) {
    Optional<Kept> last = of(plan).stream().filter(k -> k.reason() == Reason.DISCARDED || k.reason().stoodInFile()).findFirst()
        .filter(k -> k.reason() == Reason.DISCARDED);
    if (last.isEmpty() || fileOf(folderOf(plan)).filter(f -> disk.kind(Path.of(f)) == Disk.Kind.FILE).isPresent()) return Optional.empty();
    letGo(plan);
    return last.filter(k -> disk.kind(k.file()) == Disk.Kind.FILE);
  }

  /** The plan that was last saved in a file, by its id, for a file that can't be read any more. */
  public Optional<String> planOf(Path file) {
    if (disk.kind(folder) != Disk.Kind.FOLDER) return Optional.empty();
    String wanted = file.toAbsolutePath().toString();
    try {
      return disk.list(folder).stream()
          .filter(own -> fileOf(own).filter(wanted::equals).isPresent())
          .map(own -> String.valueOf(own.getFileName()))
          .max(Comparator.comparing(this::lastInFile));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Instant lastInFile(String plan) {
    return of(plan).stream().filter(k -> k.reason().stoodInFile()).findFirst().map(Kept::when).orElse(Instant.EPOCH);
  }

  /**
   * The content of a plan's file as it was.
   *
   * @throws InputProblem if it can't be read or is not what was kept
   */
  public byte[] read(Kept kept) throws InputProblem {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(disk.read(kept.file())))) {
      byte[] content = in.readNBytes(JsonFile.MAX_BYTES + 1);
      if (Fingerprint.of(content).brief().equals(kept.mark())) return content;
    } catch (IOException e) {
      throw new InputProblem(Message.of(PlanHistory.class, "history.unreadable"), e);
    }
    throw new InputProblem(Message.of(PlanHistory.class, "history.unreadable"));
  }

  /**
   * Deletes all that is kept of a plan.
   *
   * @throws OutputProblem if some of it is still there
   */
  public synchronized void erase(String plan) throws OutputProblem {
    Path own = folderOf(plan);
    if (disk.kind(own) != Disk.Kind.FOLDER) return;
    try {
      for (Path file : disk.list(own)) disk.delete(file);
      disk.delete(own);
      disk.syncFolder(folder);
    } catch (IOException e) {
      throw new OutputProblem(Message.of(PlanHistory.class, "history.unerased", own.toString()), e);
    }
  }

  /** Too much of it is no harm, so nothing is said of what can't be deleted. */
  private void letGo(String plan) {
    for (Kept k : retention.superfluous(of(plan), clock.instant(), this::size)) {
      try {
        disk.delete(k.file());
      } catch (IOException e) {
        return;
      }
    }
  }

  private long size(Kept kept) {
    try {
      return disk.size(kept.file());
    } catch (IOException e) {
      return 0;
    }
  }

  private static byte[] zipped(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new Quick(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  /** A third of the time, and a fifth more room. */
  private static final class Quick extends GZIPOutputStream {
    Quick(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
