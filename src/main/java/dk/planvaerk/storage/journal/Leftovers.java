package dk.planvaerk.storage.journal;

import dk.planvaerk.language.InputProblem;
import dk.planvaerk.plan.Plan;
import dk.planvaerk.storage.PlanFile;
import dk.planvaerk.storage.files.Disk;
import dk.planvaerk.storage.files.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what programs that ended without being closed have left in their journals. */
public final class Leftovers {
  static final String ENDING = ".journal";

  private final Disk disk;
  private final Path folder;
  private final Predicate<Owner> runs;

  /**
   * @param runs whether a program still runs, so that its journals are its own
   */
  public Leftovers(Disk disk, Path folder, Predicate<Owner> runs) {
    this.disk = disk;
    this.folder = folder;
    this.runs = runs;
  }

  /** What is left; nothing is changed by looking. */
  public List<Leftover> find() {
    List<Found> all = new ArrayList<>(inFolder().values());
    var gone = new HashSet<String>();
    for (Found f : all) gone.addAll(f.replay.head().instead());
    var left = new ArrayList<Leftover>();
    for (Found f : all) {
      if (f.journals.stream().anyMatch(p -> gone.contains(name(p))) || runs.test(f.replay.head().owner())) continue;
      var journals = new ArrayList<>(f.journals);
      for (String name : f.replay.head().instead()) {
        if (disk.kind(folder.resolve(name)) == Disk.Kind.FILE) journals.add(folder.resolve(name));
      }
      left.add(judge(f.replay, journals));
    }
    return left;
  }

  /** What a journal and the ones before it say: an older one is there only if the program ended before it was deleted. */
  private record Found(Replay replay, List<Path> journals) {}

  private Map<String, Found> inFolder() {
    var found = new TreeMap<String, Found>();
    if (disk.kind(folder) != Disk.Kind.FOLDER) return found;
    try {
      for (Path journal : disk.list(folder).stream().filter(Leftovers::isJournal).sorted(Comparator.comparing(Leftovers::name).reversed()).toList()) {
        String plan = name(journal).substring(0, name(journal).lastIndexOf('-'));
        Found newer = found.get(plan);
        if (newer != null) newer.journals.add(journal);
        else replay(journal).ifPresent(r -> found.put(plan, new Found(r, new ArrayList<>(List.of(journal)))));
      }
    } catch (IOException e) {
      return found;
    }
    return found;
  }

  private Optional<Replay> replay(Path journal) {
    try {
      return Replay.of(disk.read(journal));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static String name(Path journal) {
    return String.valueOf(journal.getFileName());
  }

  private static boolean isJournal(Path file) {
    return name(file).endsWith(ENDING) && name(file).contains("-");
  }

  private Leftover judge(Replay replay, List<Path> journals) {
    Head head = replay.head();
    Path file = head.file();
    byte[] content = content(file);
    Plan saved = content == null ? null : plan(content);
    Fingerprint onDisk = content == null ? null : Fingerprint.of(content);
    Plan about = onDisk == null ? null : replay.about().get(onDisk);
    Plan base = about != null ? about : replay.base();
    Plan last = replay.last();
    if (base == null || last == null || last.equals(base) || last.equals(saved)) return settled(journals, file);
    return new Leftover.Unsaved(journals, last, base, file, saved, about != null ? onDisk : head.base());
  }

  private static Leftover settled(List<Path> journals, @Nullable Path file) {
    return file == null ? new Leftover.Nothing(journals) : new Leftover.Open(journals, file);
  }

  private byte @Nullable [] content(@Nullable Path file) {
    if (file == null || disk.kind(file) != Disk.Kind.FILE) return null;
    try {
      return disk.read(file);
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable Plan plan(byte[] content) {
    try {
      return PlanFile.parse(content);
    } catch (InputProblem e) {
      return null;
    }
  }

  private void delete(Path journal) {
    try {
      disk.delete(journal);
    } catch (IOException e) {
      return;
    }
  }

  /** Deletes journals whose content is safe elsewhere; one that can't be deleted is found again. */
  public void forget(Leftover leftover) {
    leftover.journals().forEach(this::delete);
    try {
      disk.syncFolder(folder);
    } catch (IOException e) {
      return;
    }
  }
}
