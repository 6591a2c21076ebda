package dk.planvaerk.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/** The dictionary of a language. May be asked by several threads at once. */
final class Lexicon {
  private final Hunspell hunspell;

  private Lexicon(Hunspell hunspell) {
    this.hunspell = hunspell;
  }

  /**
   * Reads the dictionary that ships for a language; takes a second or two.
   *
   * @throws UncheckedIOException if the program itself is damaged
   */
  static Lexicon read(String language) {
    try (InputStream affixes = open(language + ".aff"); InputStream words = open(language + ".dic")) {
      var dictionary = new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory());
      return new Lexicon(new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  static InputStream open(String name) throws IOException {
    InputStream in = Lexicon.class.getResourceAsStream(name);
    if (in == null) throw new IOException(name);
    return in;
  }

  boolean has(String word) {
    return hunspell.spell(word);
  }

  /** Whether it has the word by itself, not put together from others on the spot. */
  boolean hasWhole(String word) {
    return !hunspell.analyzeSimpleWord(word).isEmpty();
  }

  /** What Hunspell would write instead, as far as it gets in a quarter of a second. */
  List<String> instead(String word) {
    return hunspell.suggest(word);
  }
}
