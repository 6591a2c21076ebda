package dk.planvaerk.kind;

import dk.planvaerk.json.JsonFile;
import dk.planvaerk.json.Resources;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.PlanKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds that new plans can be made from, in the order in which they are offered. */
public final class KindCatalogue {
  private final List<FoundKind> found;
  private final List<InputProblem> problems;

  private KindCatalogue(Map<String, FoundKind> byId, List<InputProblem> problems) {
    this.found = byId.values().stream()
        .sorted(Comparator.comparingInt((FoundKind f) -> f.kind().order()).thenComparing(f -> f.kind().id())).toList();
    this.problems = List.copyOf(problems);
  }

  /**
   * The kinds that ship with the program.
   *
   * @throws IllegalStateException if one of them can't be read: the program itself is damaged
   */
  public static KindCatalogue shipped() {
    return with(List.of());
  }

  /**
   * The kinds that ship with the program, and those of folders. Of two with the same id the nearer one counts; a file
   * that can't be read is told of and passed over.
   */
  public static KindCatalogue with(List<KindFolder> folders) {
    var byId = new LinkedHashMap<String, FoundKind>();
    var problems = new ArrayList<InputProblem>();
    Resources.in("dk/planvaerk/kind", KindFile.ENDING).forEach((name, bytes) -> {
      try {
        PlanKind kind = JsonFile.of(bytes).parse(KindJson::read);
        byId.put(kind.id(), new FoundKind(kind, KindOrigin.SHIPPED, null));
      } catch (InputProblem e) {
        throw new IllegalStateException(name, e);
      }
    });
    folders.stream().sorted(Comparator.comparing(KindFolder::origin)).forEach(f -> add(f, byId, problems));
    return new KindCatalogue(byId, problems);
  }

  private static void add(KindFolder folder, Map<String, FoundKind> byId, List<InputProblem> problems) {
    for (Path file : files(folder, problems)) {
      try {
        PlanKind kind = KindFile.read(file);
        FoundKind before = byId.put(kind.id(), new FoundKind(kind, folder.origin(), file));
        if (before == null || before.origin() != folder.origin()) continue;
        byId.put(kind.id(), before);
        problems.add(new InputProblem(
            Message.of(KindCatalogue.class, "kind.taken", file.toString(), kind.id(), String.valueOf(before.file()))));
      } catch (InputProblem e) {
        problems.add(e);
      }
    }
  }

  /** The files of a folder by name; that a folder is missing is a problem only where the user has named it. */
  private static List<Path> files(KindFolder folder, List<InputProblem> problems) {
    if (!Files.isDirectory(folder.folder())) {
      if (folder.origin() == KindOrigin.NAMED) problems.add(unread(folder));
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder.folder())) {
      return all.filter(f -> f.toString().endsWith(KindFile.ENDING) && Files.isRegularFile(f)).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      problems.add(unread(folder));
      return List.of();
    }
  }

  private static InputProblem unread(KindFolder folder) {
    return new InputProblem(Message.of(KindCatalogue.class, "kind.nofolder", folder.folder().toString()));
  }

  public List<PlanKind> all() {
    return found.stream().map(FoundKind::kind).toList();
  }

  /** The same kinds, each with where it was found. */
  public List<FoundKind> found() {
    return found;
  }

  /** The files and folders that could not be read. */
  public List<InputProblem> problems() {
    return problems;
  }

  /** The kind that is offered first. */
  public PlanKind first() {
    return found.getFirst().kind();
  }

  public Optional<PlanKind> find(String id) {
    return all().stream().filter(k -> k.id().equals(id)).findFirst();
  }

  /** A newer version of the kind that a plan carries: to be offered, never applied by itself. */
  public Optional<PlanKind> newer(PlanKind carried) {
    return find(carried.id()).filter(k -> k.version() > carried.version());
  }
}
