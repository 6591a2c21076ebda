package dk.planvaerk.storage;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that the program is installed in, for what an administrator has put beside it. */
public final class ProgramFolder {
  /** How far above its jars the folder of the program may lie. */
  private static final int ABOVE = 3;

  private ProgramFolder() {}

  /**
   * What stands under a name in the nearest folder above the program's jar; classes of a developer lie in no installed program.
   *
   * @param code where the program's classes were loaded from
   */
  public static Optional<Path> find(URI code, String name) {
    if (!"file".equals(code.getScheme()) || !code.getPath().endsWith(".jar")) return Optional.empty();
    Path at = Path.of(code).getParent();
    for (int up = 0; at != null && up < ABOVE; up++, at = at.getParent()) {
      if (Files.exists(at.resolve(name))) return Optional.of(at.resolve(name));
    }
    return Optional.empty();
  }
}
