package dk.planvaerk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The window on JavaFX. */
final class JavaFxWindow implements Window {
  @Override
  public int show(List<Path> files, Optional<String> example, Locale language) {
    return 0;
  }
}
