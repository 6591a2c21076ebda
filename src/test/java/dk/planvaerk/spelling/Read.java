package dk.planvaerk.spelling;

import java.nio.file.Path;

/** The dictionary, read once for all tests of this package. */
final class Read {
  static final SpellChecker CHECKER = new Spelling(Path.of("target", "no-folder")).checker();

  private Read() {}
}
