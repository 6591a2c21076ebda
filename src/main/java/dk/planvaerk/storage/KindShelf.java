package dk.planvaerk.storage;

import dk.planvaerk.kind.KindCatalogue;
import dk.planvaerk.kind.KindFile;
import dk.planvaerk.language.InputProblem;
import dk.planvaerk.language.OutputProblem;
import dk.planvaerk.language.Message;
import dk.planvaerk.plan.PlanKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The kinds that are there for a user, and the place for those of their own. */
public final class KindShelf {
  private final KindFolders folders;
  private final List<Path> named;
  private volatile KindCatalogue catalogue;

  /**
   * Reads what is there.
   *
   * @param named folders with kinds that were named when the program was started
   */
  public KindShelf(KindFolders folders, List<Path> named) {
    this.folders = folders;
    this.named = List.copyOf(named);
    catalogue = KindCatalogue.with(folders.with(named));
  }

  public List<PlanKind> all() {
    return catalogue.all();
  }

  /** A newer version of the kind that a plan carries. */
  public Optional<PlanKind> newer(PlanKind carried) {
    return catalogue.newer(carried);
  }

  /** The files that could not be read. */
  public List<InputProblem> problems() {
    return catalogue.problems();
  }

  /**
   * Keeps a kind among the user's own, under a name that no file has, and offers it from now on.
   *
   * @return its file
   */
  public Path keep(PlanKind kind) throws OutputProblem {
    Path folder = folders.user();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new OutputProblem(Message.of(KindShelf.class, "kind.nokeep", folder.toString()), e);
    }
    Path file = folder.resolve(kind.id() + KindFile.ENDING);
    for (int n = 2; Files.exists(file); n++) file = folder.resolve(kind.id() + "-" + n + KindFile.ENDING);
    AtomicFile.write(file, KindFile.bytes(kind));
    catalogue = KindCatalogue.with(folders.with(named));
    return file;
  }
}
