package dk.planvaerk.spelling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The dictionary, read once for all tests of this package. */
final class Read {
  static final SpellChecker CHECKER = new Spelling(Path.of("target", "no-folder")).checker();

  private Read() {}

  /** The misspelt words of a text, from the first to the last. */
  static List<Misspelling> in(String text) {
    var found = new ArrayList<Misspelling>();
    for (WrittenWord word : WrittenWord.in(text)) {
      for (Misspelling part : CHECKER.in(word)) found.add(new Misspelling(word.from() + part.from(), word.from() + part.to(), part.word()));
    }
    return found;
  }
}
