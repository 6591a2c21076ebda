package dk.planvaerk.ui.window;

import java.io.IOException;
import java.nio.file.Path;

/** Shows files and folders in the programs that the system has for them. */
@FunctionalInterface
public interface Opener {
  /**
   * Shows one; says whether the system has done so.
   *
   * @throws IOException if the system can't show anything
   */
  boolean show(Path file) throws IOException;
}
